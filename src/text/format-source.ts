import { requireString } from "../names/require-string.ts";
import type { Ids, Source } from "../records/types.ts";
import { formatDate } from "./format-date.ts";

/** How {@link formatSource} writes a source. */
export interface SourceFormat {
  /** A BCP 47 language tag for the day; `"en"` if absent. */
  readonly locale?: string;
  /** Whether the address stands at the end; `true` if absent. */
  readonly url?: boolean;
}

/**
 * Returns a source as one line: publisher, who republished it, authors, title, day and address. What is not known is left out.
 *
 * @param source - A source, as {@link getSource} returns it.
 * @param options - The locale of the day, and whether the address is shown.
 * @returns One line without a stop at its end.
 * @throws TypeError if `source` is not a source.
 * @throws {@link UnknownNameError} if the locale is not a language tag.
 * @example
 * ```ts
 * import { formatSource, getSource } from "trump-putin-encounters";
 *
 * console.log(formatSource(getSource("washington-post-2018-11-29"), { url: false }));
 * // prints: The Washington Post (via MSN), Amie Ferris-Rotman and John Wagner, “Kremlin touts Trump-Putin meeting - before Trump cancels it”, November 29, 2018
 * ```
 */
export function formatSource<N extends Ids>(
  source: Source<N>,
  { locale = "en", url = true }: SourceFormat = {},
): string {
  requireString((source as Partial<Source<N>> | null | undefined)?.publisher, "formatSource(): source.publisher");
  const { publisher, via, authors, title, published } = source;
  return [
    via === null ? publisher : `${publisher} (via ${via})`,
    authors?.length ? new Intl.ListFormat("en", { type: "conjunction" }).format(authors) : null,
    title === null ? null : `“${title}”`,
    published === null ? null : formatDate(published, locale),
    url ? source.url : null,
  ]
    .filter((part) => part !== null)
    .join(", ");
}
