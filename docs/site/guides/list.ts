/** A page of Markdown that the site shows among its guides, by its file from the root of the project. */
export interface GuideFile {
  readonly file: string;
  readonly address: string;
}

/** The guides in the order in which a reader needs them: first to use the data, then to trust them, then to change them. */
const FILES = [
  "docs/start-in-five-minutes.md",
  "docs/query-the-data.md",
  "docs/use-it-in-a-notebook.md",
  "docs/tables.md",
  "docs/recipes.md",
  "docs/pin-prove-compare-and-cite.md",
  "docs/how-facts-are-sourced.md",
  "docs/data-model.md",
  "docs/data-dictionary.md",
  "docs/add-an-encounter.md",
  "docs/migrate-from-1.md",
  "docs/sizes.md",
  "docs/beside-the-peers.md",
  "docs/growth.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "CODE_OF_CONDUCT.md",
];

export const guideFiles: readonly GuideFile[] = FILES.map((file) => ({
  file,
  address: `/guides/${file
    .replace(/^docs\/|\.md$/g, "")
    .toLowerCase()
    .replaceAll("_", "-")}.html`,
}));
