import { typeInWords } from "../names/require-string.ts";
import type { Call, ClaimedContact, Encounter, Ids, Proposal } from "../records/types.ts";
import { checkLocale } from "./check-locale.ts";
import { formatDate } from "./format-date.ts";

/**
 * Returns a title for a record: that of an encounter, a proposal or a claimed contact, and for a call, which has none, its day; for a
 * second call of that day with "(2)" at its end.
 *
 * @param record - An encounter, a call, a proposal or a claimed contact.
 * @param locale - A BCP 47 language tag for the day of a call; `"en"` if absent. The other words are English.
 * @returns The title.
 * @throws TypeError if `record` is none of these, or `locale` is not a string.
 * @throws {@link UnknownNameError} if `locale` is not a language tag.
 * @example
 * ```ts
 * import { getCall, getEncounter, titleOf } from "trump-putin-encounters";
 *
 * console.log(titleOf(getCall("call-2025-08-18")));
 * // prints: Phone call, August 18, 2025
 * console.log(titleOf(getEncounter("helsinki-2018")));
 * // prints: Helsinki summit, July 2018
 * ```
 */
export function titleOf<N extends Ids>(
  record: Encounter<N> | Call<N> | Proposal<N> | ClaimedContact<N>,
  locale = "en",
): string {
  checkLocale(locale, "titleOf(): locale");
  const known = record as Partial<Encounter<N> & Call<N>> | null | undefined;
  if (typeof known?.title === "string") return known.title;
  const day = (known?.date as Call<N>["date"] | undefined)?.washington;
  if (typeof day === "string") return `Phone call, ${formatDate(day, locale)}${ofSeveral(known?.id)}`;
  throw new TypeError(
    `titleOf(): record must be an encounter, a call, a proposal or a claimed contact, not ${typeInWords(record)}.`,
  );
}

/** Which call of the day it is, if it is not the first: its id ends in that. */
function ofSeveral(id: string | undefined): string {
  const [, position] = /^call-\d{4}-\d\d-\d\d-(\d+)$/.exec(id ?? "") ?? [];
  return position === undefined ? "" : ` (${position})`;
}
