import { betweenIn } from "../engine/between.ts";
import { encounters } from "../records/encounters.ts";
import type { Encounter } from "../records/types.ts";

const query = /* @__PURE__ */ betweenIn("between", () => encounters);

/**
 * The encounters that may overlap a span of time, both ends included, in order of time; a frozen array.
 *
 * An end is a year, a month or a day (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`): the span goes from the first day of the one to the
 * last day of the other.
 *
 * @throws InvalidDateError (a `RangeError`) if an end is no such date, or the span ends before it begins.
 * @throws TypeError if an end is not text.
 * @example
 * ```ts
 * import { between } from "trump-putin-encounters";
 *
 * console.log(between("2018-11", "2018").map(({ id }) => id).join(" "));
 * // prints: washington-2018 paris-2018 buenos-aires-2018
 * ```
 */
export function between(from: string, to: string): readonly Encounter[] {
  return query(from, to);
}
