import { betweenIn } from "./between.ts";
import { calls } from "../records/calls.ts";
import type { Call } from "../records/types.ts";

const query = /* @__PURE__ */ betweenIn("callsBetween", () => calls);

/**
 * The telephone calls that may have been on a day of a span of time, both ends included, in order of time; a frozen array.
 *
 * An end is a year, a month or a day (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`): the span goes from the first day of the one to the
 * last day of the other. A day counts that was a call's in Washington or in Moscow.
 *
 * @throws InvalidDateError (a `RangeError`) if an end is no such date, or the span ends before it begins.
 * @throws TypeError if an end is not text.
 * @example
 * ```ts
 * import { callsBetween } from "trump-putin-encounters";
 *
 * // How many times had they spoken between Trump's return and the eve of the summit in Alaska?
 * console.log(callsBetween("2025-01-20", "2025-08-14").length);
 * // prints: 6
 * ```
 */
export function callsBetween(from: string, to: string): readonly Call[] {
  return query(from, to);
}
