import { frozenCopy } from "../frozen/frozen-copy.ts";
import { AUTHOR, TITLE } from "./authorship.ts";

/** What a citation says of an edition. */
export interface CitedEdition {
  readonly version: string;
  readonly digest: string;
  /** The day of its release; null: it was not released. */
  readonly released: string | null;
}

/** An edition as an item of CSL-JSON, the format of Zotero, pandoc and citeproc. */
export interface CslDataset {
  /**
   * A key to cite it by: the package and its version.
   *
   * @example
   * ```ts
   * "trump-putin-encounters-1.0.0"
   * ```
   */
  readonly id: string;
  /** The kind of work. */
  readonly type: "dataset";
  /** The title. */
  readonly title: string;
  /** Who made it. */
  readonly author: readonly [{ readonly literal: string }];
  /** The version of the package. */
  readonly version: string;
  /** The day of its release: year, month and day; absent: it was not released. */
  readonly issued?: { readonly "date-parts": readonly [readonly [year: number, month: number, day: number]] };
  /** The SHA-256 of its `dataset.json`. */
  readonly note: string;
}

/** In the manner of APA. */
export function text({ version, digest, released }: CitedEdition): string {
  return `${AUTHOR}. (${released?.slice(0, 4) ?? "n.d."}). ${TITLE} (Version ${version}) [Dataset]. ${proof(digest)}`;
}

/** A BibTeX entry; the older styles print no version field, so that the note says it too. */
export function bibtex({ version, digest, released }: CitedEdition): string {
  const fields = {
    author: `{${AUTHOR}}`,
    title: `{${TITLE}}`,
    ...(released && { year: released.slice(0, 4), month: String(Number(released.slice(5, 7))) }),
    version,
    howpublished: "npm package",
    note: `Version ${version}. ${proof(digest)}`,
  };
  return bibtexEntry("misc", key(version), fields);
}

/** A BibTeX entry of fields whose values are already escaped. */
export function bibtexEntry(type: string, key: string, fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${type}{${key},\n${lines.join("")}}\n`;
}

/** CSL-JSON: a list of one item. */
export function cslJson({ version, digest, released }: CitedEdition): readonly [CslDataset] {
  return frozenCopy([
    {
      id: key(version),
      type: "dataset",
      title: TITLE,
      author: [{ literal: AUTHOR }],
      version,
      ...(released && { issued: { "date-parts": [released.split("-").map(Number) as [number, number, number]] } }),
      note: proof(digest),
    },
  ]);
}

function key(version: string): string {
  return `trump-putin-encounters-${version}`;
}

function proof(digest: string): string {
  return `SHA-256 of dataset.json: ${digest}`;
}
