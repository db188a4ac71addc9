import { isObject } from "../citations/member-path.ts";
import { requireKeys } from "../names/require-keys.ts";
import { typeInWords } from "../names/require-string.ts";
import type { Ids, Source } from "../records/types.ts";
import { checkLocale } from "./check-locale.ts";
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
 * @throws TypeError if `source` is not a source, or `options` is not an object, has another key or a value of another type.
 * @throws {@link UnknownNameError} if the locale is not a language tag.
 * @example
 * ```ts
 * import { formatSource, getSource } from "trump-putin-encounters";
 *
 * console.log(formatSource(getSource("washington-post-2018-11-29"), { url: false }));
 * // prints: The Washington Post (via MSN), Amie Ferris-Rotman and John Wagner, “Kremlin touts Trump-Putin meeting - before Trump cancels it”, November 29, 2018
 * ```
 */
export function formatSource<N extends Ids>(source: Source<N>, options: SourceFormat = {}): string {
  requireSource(source);
  requireKeys(options, "formatSource(): options", ["locale", "url"]);
  const { locale = "en", url = true } = options;
  checkLocale(locale, "formatSource(): options.locale");
  if (typeof url !== "boolean")
    throw new TypeError(`formatSource(): options.url must be true or false, not ${typeInWords(url)}.`);
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

/** The fields that are read, and whether they may be null. */
const FIELDS = { publisher: false, url: false, via: true, title: true, published: true };

/** Names, or null where they are not known. */
function areAuthors(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.every((author) => typeof author === "string"));
}

function requireSource(source: unknown): void {
  if (!isObject(source))
    throw new TypeError(
      `formatSource(): source must be a source, not ${typeInWords(source)}. Look it up by its id first: formatSource(getSource("tass-955147")).`,
    );
  for (const [field, isNullable] of Object.entries(FIELDS)) {
    const value = source[field];
    if (typeof value !== "string" && !(isNullable && value === null))
      throw new TypeError(
        `formatSource(): source.${field} must be a string${isNullable ? " or null" : ""}, not ${typeInWords(value)}. Pass a source as getSource() returns it.`,
      );
  }
  if (!areAuthors(source["authors"]))
    throw new TypeError(
      "formatSource(): source.authors must be an array of strings or null. Pass a source as getSource() returns it.",
    );
}
