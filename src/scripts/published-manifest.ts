/** The fields of package.json that users of the package need. */
const FIELDS = [
  "name",
  "version",
  "description",
  "keywords",
  "homepage",
  "bugs",
  "repository",
  "license",
  "author",
  "type",
  "main",
  "module",
  "types",
  "exports",
  "engines",
  "peerDependencies",
  "peerDependenciesMeta",
];

/** Pages for those who work on the project; everybody else needs none of them. */
const UNPUBLISHED =
  /^docs\/(?:add-an-encounter|beside-the-peers|data-dictionary|encounters-and-calls|growth|recipes|sizes|use-it-in-a-notebook)\.md$/;

/** The picture with which the README opens. */
export const PICTURE = "docs/timeline.svg";

/** The manifest of the published package: that of the repository without what only its developers need, with paths from dist/. */
export function publishedManifest(manifest: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const fields = FIELDS.filter((field) => field in manifest).map((field): [string, unknown] => [
    field,
    manifest[field],
  ]);
  return { ...(fromDist(Object.fromEntries(fields)) as Record<string, unknown>), sideEffects: false };
}

/** Whether a page of the repository is in the published package. */
export function isPublished(page: string): boolean {
  return page.endsWith(".md") ? !UNPUBLISHED.test(page) : page === PICTURE || !page.startsWith("docs/");
}

function fromDist(value: unknown): unknown {
  if (typeof value === "string") return value.replace(/^\.\/dist\//, "./");
  if (Array.isArray(value)) return value.map(fromDist);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, fromDist(held)]));
}
