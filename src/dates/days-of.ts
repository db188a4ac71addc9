import { parse } from "edtf";

/** The first and the last day that a date may mean; null where an interval is open or its end unknown. */
export interface Days {
  readonly first: string | null;
  readonly last: string | null;
}

/** Northern meteorological seasons: first month and, with the year it falls in, last. Libraries use other bounds. */
const SEASONS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
};

/** More letters than any date of level 1 that a record can have; the parser would take memory for each. */
const LONGEST = 64;

/** A year, a month or a day, without anything unknown about it. */
const PLAIN = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;

/** What was parsed lately: parsing takes most of a millisecond, and records share their dates. */
const lately = /* @__PURE__ */ new Map<string, Days>();
const KEPT = 1000;

/**
 * The days that an EDTF level 1 date spans.
 *
 * Throws a `RangeError` that says what would be right.
 */
export function daysOf(text: string): Days {
  const known = lately.get(text);
  if (known) return known;
  const days = Object.freeze(parseDays(text));
  if (lately.size >= KEPT) lately.clear();
  lately.set(text, days);
  return days;
}

function parseDays(text: string): Days {
  if (text.length > LONGEST) throw noDate(new RangeError(`has ${text.length} letters`));
  // The parser takes a 29 February of any year for a day.
  refuseMissingDays(text);
  const ends = text.split("/");
  // Most dates are plain ones, of which nothing is left to check; the parser takes a tenth of a millisecond for each.
  if (ends.length > 2 || !ends.every((end) => PLAIN.test(end))) refuseNoDate(text);
  const [from, to] = ends as [string, string?];
  return to === undefined ? spanned(from) : interval(from, to);
}

function refuseNoDate(text: string): void {
  let type: string;
  let values: readonly unknown[];
  try {
    ({ type, values } = parse(text, { level: 1 }));
  } catch (error) {
    throw noDate(error);
  }
  if (values.length > 3 || !["Date", "Season", "Interval"].includes(type)) {
    throw new RangeError(
      "is finer or coarser than this dataset's dates: give a day, a month, a season, a year or an interval",
    );
  }
}

function noDate(cause: unknown): RangeError {
  return new RangeError(
    "is not an EDTF level 1 date, such as 2018-07-16, 2018-07, 2018, 2017-11-10/2017-11-11 or 2018-23 (autumn)",
    { cause },
  );
}

/** The days from the first end of an interval to the last. */
function interval(from: string, to: string): Days {
  const first = isOpen(from) ? null : daysOf(from).first;
  const last = isOpen(to) ? null : daysOf(to).last;
  if (last !== null && last < (first ?? "")) {
    throw new RangeError("ends before it begins; the earlier date stands first");
  }
  return { first, last };
}

/** The days of a valid date; of digits that are not known, all that they may stand for. */
function spanned(text: string): Days {
  const [year, month = "XX", day = "XX"] = text.replace(/[?~%]$/, "").split("-") as [string, string?, string?];
  if (year === "") throw new RangeError("is before the year 0000, where this dataset's dates begin");
  const [firstMonth, lastMonth] = month === "XX" ? [1, 12] : (SEASONS[month] ?? [Number(month), Number(month)]);
  const [firstYear, lastYear] = ["0", "9"].map((digit) => Number(year.replace(/X/g, digit))) as [number, number];
  return day === "XX"
    ? { first: isoDay(firstYear, firstMonth, 1), last: isoDay(lastYear, lastMonth + 1, 0) }
    : { first: isoDay(firstYear, firstMonth, Number(day)), last: isoDay(lastYear, lastMonth, Number(day)) };
}

/** @throws RangeError that names the first month or day in a text that no calendar has. */
function refuseMissingDays(text: string): void {
  for (const found of text.matchAll(/(?<![\dX])(\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)/g)) {
    const [, year, month, day = "01"] = found as unknown as [string, string, string, string?];
    // Seasons are counted on from 21, and other numbers are left to the parser.
    if (month > "19") continue;
    if (month < "01" || month > "12") throw new RangeError(`has a month ${month}; a year has 01 to 12`);
    const last = utc(Number(year), Number(month) + 1, 0);
    const days = last.getUTCDate();
    if (day < "01" || Number(day) > days) {
      const name = last.toLocaleString("en", { month: "long" });
      throw new RangeError(`has a day that does not exist: ${name} ${year} has ${days} days`);
    }
  }
}

function isOpen(end: string): boolean {
  return end === "" || end === "..";
}

function isoDay(year: number, month: number, day: number): string {
  return utc(year, month, day).toISOString().slice(0, 10);
}

/** The beginning of a day; Date.UTC takes the years 0 to 99 for those of the last century. */
function utc(year: number, month: number, day: number): Date {
  return new Date(new Date(0).setUTCFullYear(year, month - 1, day));
}
