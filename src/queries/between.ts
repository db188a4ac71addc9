import { InvalidDateError } from "../dates/invalid-date-error.ts";
import { requireString } from "../names/require-string.ts";
import { encounters } from "../records/encounters.ts";
import type { Encounter } from "../records/types.ts";

/** What has a first and a last day. */
type Spanning = Pick<Encounter, "start" | "end">;

/** Finds the records that may overlap a date range, for the query of that name; they must be sorted by their first days. */
export function betweenIn<Record extends Spanning>(query: string, records: () => readonly Record[]) {
  /** For each record, the latest day on which it or one before it ends: like the first days, these only grow. */
  let latest: string[] | undefined;

  return (from: string, to: string): readonly Record[] => {
    // A year or a month sorts before its days, and so needs no first day.
    lastDay(query, from, "from");
    const last = lastDay(query, to, "to");
    if (last < from)
      throw new InvalidDateError(query, to, "to", `It lies before the beginning of the span, ${JSON.stringify(from)}.`);
    const all = records();
    latest ??= runningLatest(all);
    const possible = all.slice(
      firstIndex(latest, (end) => end >= from),
      firstIndex(all, ({ start }) => start > last),
    );
    return Object.freeze(possible.filter(({ end }) => end >= from));
  };
}

function runningLatest(records: readonly Spanning[]): string[] {
  let latest = "";
  return records.map(({ end }) => (latest = end > latest ? end : latest));
}

/** The index of the first value that passes; none before it does, and all after it do. */
function firstIndex<Value>(values: readonly Value[], passes: (value: Value) => boolean): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(values[middle] as Value)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The last day of a year, month or day, as an ISO day; refuses any other text. */
function lastDay(query: string, date: string, parameter: "from" | "to"): string {
  requireString(date, `${query}(): ${parameter}`);
  const [, year, month, day] = DATE.exec(date) ?? [];
  const last = daysIn(Number(year), Number(month ?? 12));
  const problem =
    year === undefined
      ? 'It must be a year, a month or a day, such as "2018", "2018-07" or "2018-07-16".'
      : month !== undefined && !isWithin(month, 12)
        ? "The months of a year are 01 to 12."
        : day !== undefined && !isWithin(day, last)
          ? `The days of ${date.slice(0, 7)} are 01 to ${last}.`
          : undefined;
  if (problem !== undefined) throw new InvalidDateError(query, date, parameter, problem);
  return `${year}-${month ?? "12"}-${day ?? String(last)}`;
}

function isWithin(number: string, last: number): boolean {
  return Number(number) >= 1 && Number(number) <= last;
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const query = /* @__PURE__ */ betweenIn("between", () => encounters);

/**
 * Returns the encounters that may overlap a date range, inclusive.
 *
 * An encounter with an uncertain date, such as a season, is found by each day that the date may mean.
 *
 * @param from - A year, month or day (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`); the range begins on its first day.
 * @param to - A year, month or day; the range ends on its last day.
 * @returns A frozen array in chronological order.
 * @throws {@link InvalidDateError} (a `RangeError`) if `from` or `to` is not such a date, or `to` lies before `from`.
 * @throws TypeError if `from` or `to` is not a string.
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
