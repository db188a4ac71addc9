import { quotes } from "../records/quotes.ts";
import type { QuoteId } from "../records/names.ts";
import { redirects } from "../records/redirects.ts";
import type { Quote } from "../records/types.ts";
import { oneById } from "./one-by-id.ts";

const query = /* @__PURE__ */ oneById(
  "getQuote",
  "quote",
  () => quotes,
  () => redirects,
);

/**
 * Returns one quote, typed by its id.
 *
 * Leads from a quote to the one before it: `continues` holds the id of that quote.
 *
 * @param id - The id of a quote; case, accents and whitespace do not matter.
 * @returns The record that {@link quotes} holds.
 * @throws {@link UnknownNameError} if no quote in this edition has the id; it suggests the nearest ids.
 * @throws TypeError if `id` is not a string.
 * @example
 * ```ts
 * import { getQuote } from "trump-putin-encounters";
 *
 * console.log(getQuote("putin-2017-punished").continues);
 * // prints: putin-2017-schedules
 * ```
 */
export function getQuote<Id extends QuoteId>(id: Id): Quote & { readonly id: Id } {
  return query(id) as Quote & { readonly id: Id };
}
