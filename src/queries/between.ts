import { requireText } from "../names/require-text.ts";
import { encounters } from "../records/encounters.ts";
import type { Encounter } from "../records/types.ts";
import { InvalidDateError } from "./invalid-date-error.ts";

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
  const [first] = days(from, "from");
  const [, last] = days(to, "to");
  if (last < first) throw new InvalidDateError(to, "to", `It lies before the beginning of the span, ${JSON.stringify(from)}.`);
  return Object.freeze(encounters.filter(({ start, end }) => start <= last && end >= first));
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The first and the last day of a year, month or day, as ISO days. */
function days(date: string, parameter: "from" | "to"): [first: string, last: string] {
  requireText(date, `The parameter "${parameter}" of between()`);
  const match = DATE.exec(date);
  const [, year, month, day] = match ?? [];
  const last = lastDay(Number(year), Number(month ?? 12));
  if (!match || Number(month ?? 1) < 1 || Number(month ?? 1) > 12 || Number(day ?? 1) < 1 || Number(day ?? 1) > last) {
    throw new InvalidDateError(date, parameter, 'It must be a year, a month or a day, such as "2018", "2018-07" or "2018-07-16".');
  }
  return [`${year}-${month ?? "01"}-${day ?? "01"}`, `${year}-${month ?? "12"}-${day ?? String(last)}`];
}

function lastDay(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
