import { cite } from "trump-putin-encounters";
import { bibtexEntry } from "../../../src/edition/citation-formats.ts";

/**
 * A BibTeX entry of one record in this edition: a part of the dataset, as a chapter is of a book.
 *
 * It names no address, since the site does not know where it is served. The script of the page adds it.
 */
export function recordBibtex(id: string, title: string): string {
  const [edition] = cite("csl-json");
  const { author, version, issued, note } = edition;
  const [year, month] = issued?.["date-parts"][0] ?? [];
  return bibtexEntry("incollection", `${edition.id}-${id}`, {
    author: `{${author[0].literal}}`,
    title: `{${escaped(title)}}`,
    booktitle: `{${edition.title}}`,
    ...(year && month && { year: String(year), month: String(month) }),
    version,
    publisher: "npm",
    note: `Version ${version}. ${note}`,
  });
}

/** Characters that TeX takes for commands, and that a backslash before them does not turn into letters. */
const NAMED: Readonly<Record<string, string>> = {
  "\\": String.raw`\textbackslash{}`,
  "^": String.raw`\textasciicircum{}`,
  "~": String.raw`\textasciitilde{}`,
};

/** Text without the characters that TeX takes for commands. */
function escaped(text: string): string {
  return text.replace(/[\\^~&%$#_{}]/g, (letter) => NAMED[letter] ?? `\\${letter}`);
}
