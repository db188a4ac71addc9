import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { compareEditions, type EditionChanges, type EditionData } from "trump-putin-encounters";
import releaseDates from "../../../data/release-dates.json" with { type: "json" };

/** An edition that was released. */
export interface Edition {
  readonly version: string;
  readonly address: string;
  /** The day of its release. */
  readonly released: string;
  readonly digest: string;
  /** How many records each of its tables holds; redirects are none. */
  readonly counts: ReadonlyMap<string, number>;
  /** The part of the version number that grew; undefined: it is the first. */
  readonly bump?: "major" | "minor" | "patch";
  /** What changed in the data since the edition before. */
  readonly changes?: EditionChanges;
  readonly before?: string;
  /** Its entry in CHANGELOG.md without what it says of the data, as Markdown. */
  readonly notes: string;
  /** Every change of the data, as docs/releases/ has it. */
  readonly page?: string;
}

/** What the growth of a version number means for those who use the data. */
export const BUMPS = {
  first: "The first edition.",
  major: "A major version: something was taken away or changed its type.",
  minor: "A minor version: something was added.",
  patch: "A patch: something was corrected.",
} as const;

const root = path.join(import.meta.dirname, "..", "..", "..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const changelog = read("CHANGELOG.md").split(/^## /m);

const versions = Object.keys(releaseDates).sort((a, b) =>
  a.localeCompare(b, "en", { numeric: true }),
) as (keyof typeof releaseDates)[];
const data = new Map(versions.map((version) => [version, read(`data/releases/${version}.json`)]));

/** Every edition, the newest first. */
export const editions: readonly Edition[] = versions.map(editionOf).reverse();

function editionOf(version: keyof typeof releaseDates, at: number): Edition {
  const text = data.get(version) ?? "";
  const before = versions[at - 1];
  const page = `docs/releases/${version}.md`;
  return {
    version,
    address: `/editions/${version}.html`,
    released: releaseDates[version],
    digest: createHash("sha256").update(text).digest("hex"),
    counts: new Map(
      Object.entries(JSON.parse(text) as EditionData).flatMap(([table, records]) =>
        Array.isArray(records) && table !== "redirects" ? [[table, records.length] as const] : [],
      ),
    ),
    notes: notesOf(version),
    ...(existsSync(path.join(root, page)) && { page: read(page) }),
    ...(before && {
      before,
      bump: bumpOf(before, version),
      changes: compareEditions(JSON.parse(data.get(before) ?? "") as EditionData, JSON.parse(text) as EditionData),
    }),
  };
}

function bumpOf(before: string, version: string): Edition["bump"] & string {
  const old = before.split(".");
  const grown = version.split(".").findIndex((part, at) => part !== old[at]);
  return grown === 0 ? "major" : grown === 1 ? "minor" : "patch";
}

/** What changed in the data is told by the edition's page itself, and in full. */
function notesOf(version: string): string {
  const entry = changelog.find((part) => part.startsWith(`${version}\n`)) ?? "";
  const [notes = ""] = entry.split(/^### Data Changes$/m);
  return notes
    .slice(version.length)
    .replace(/^Released on .*$/m, "")
    .replace(/^##/gm, "#")
    .trim();
}
