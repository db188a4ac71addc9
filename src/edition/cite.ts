import { nameIndex } from "../names/name-index.ts";
import { requireString } from "../names/require-string.ts";
import { edition, released } from "../records/edition.ts";
import { bibtex, type CitedEdition, type CslDataset, cslJson, text } from "./citation-formats.ts";

/** A form of citation that `cite` writes. */
export type CitationFormat = "text" | "bibtex" | "csl-json";

const formats = /* @__PURE__ */ nameIndex<CitationFormat, (edition: CitedEdition) => unknown>("citation format", () => [
  ["text", text],
  ["bibtex", bibtex],
  ["csl-json", cslJson],
]);

/**
 * How to cite this very edition: with its version, and the digest that proves its data.
 *
 * As plain text in the manner of APA, as a BibTeX entry, or as CSL-JSON (a frozen list of one item). The year is that of the
 * version's release; a build that was never released has none.
 *
 * @param format - `"text"` if absent; case and spaces do not matter.
 * @throws UnknownNameError if there is no such format; it names those that there are.
 * @throws TypeError if the format is not text.
 * @example
 * ```ts
 * import { cite, edition } from "trump-putin-encounters";
 *
 * console.log(cite().includes(edition.digest), cite("bibtex").slice(0, 5), cite("csl-json")[0].type);
 * // prints: true @misc dataset
 * ```
 */
export function cite(format?: "text"): string;
export function cite(format: "bibtex"): string;
export function cite(format: "csl-json"): readonly [CslDataset];
export function cite(format: CitationFormat): string | readonly [CslDataset];
export function cite(format: CitationFormat = "text"): unknown {
  requireString(format, "cite(): format");
  const [write] = formats.get(format);
  return write({ ...edition, released });
}
