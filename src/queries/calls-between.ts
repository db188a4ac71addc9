import { calls } from "../records/calls.ts";
import type { Call } from "../records/types.ts";
import { betweenIn } from "./between.ts";

const query = /* @__PURE__ */ betweenIn("callsBetween", () => calls);

/**
 * Returns the phone calls that may fall within a date range, inclusive.
 *
 * A call's date in Washington and its date in Moscow both count.
 *
 * @param from - A year, month or day (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`); the range begins on its first day.
 * @param to - A year, month or day; the range ends on its last day.
 * @returns A frozen array in chronological order.
 * @throws {@link InvalidDateError} (a `RangeError`) if `from` or `to` is not such a date, or `to` lies before `from`.
 * @throws TypeError if `from` or `to` is not a string.
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
