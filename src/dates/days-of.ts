import { parse, type ParsedEdtf } from "edtf";

/** The first and the last day that a date may mean; null where an interval is open or its end unknown. */
export interface Days {
  readonly first: string | null;
  readonly last: string | null;
}

/** Northern meteorological seasons: first month and, with the year it falls in, last. Libraries use other bounds. */
const SEASONS: Readonly<Record<number, readonly [first: number, last: number]>> = {
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
  // The parser takes a 29 February of any year for a day.
  const missing = missingDay(text.slice(0, LONGEST));
  if (missing) throw new RangeError(missing);
  // Most dates are plain ones, of which nothing is left to check; the parser takes a tenth of a millisecond for each.
  if (PLAIN.test(text)) return spanned(text);
  const ends = text.split("/");
  if (ends.length === 2 && ends.every((end) => PLAIN.test(end))) return interval(text);
  let parsed: ParsedEdtf;
  try {
    if (text.length > LONGEST) throw new RangeError(`has ${text.length} letters`);
    parsed = parse(text, { level: 1 });
  } catch (error) {
    throw new RangeError(
      "is not an EDTF level 1 date, such as 2018-07-16, 2018-07, 2018, 2017-11-10/2017-11-11 or 2018-23 (autumn)",
      {
        cause: error,
      },
    );
  }
  if (parsed.type === "Interval") return interval(text);
  if (parsed.type === "Season") {
    const [year, season] = parsed.values as [number, number];
    const [first, last] = SEASONS[season] ?? [1, 12];
    return { first: isoDay(utc(year, first, 1)), last: isoDay(utc(year, last + 1, 0)) };
  }
  if (parsed.type !== "Date" || parsed.values.length > 3) {
    throw new RangeError(
      "is finer or coarser than this dataset's dates: give a day, a month, a season, a year or an interval",
    );
  }
  return spanned(text);
}

/** The days from the first end of an interval to the last. */
function interval(text: string): Days {
  const [from, to] = text.split("/") as [string, string];
  const first = isOpen(from) ? null : daysOf(from).first;
  const last = isOpen(to) ? null : daysOf(to).last;
  if (first && last && last < first) throw new RangeError("ends before it begins; the earlier date stands first");
  return { first, last };
}

/** The days of a valid date; of digits that are not known, all that they may stand for. */
function spanned(text: string): Days {
  const [, sign = "", year = "", month, day] = /^(-?)([\dX]{4})(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?/.exec(text) ?? [];
  const years = ["0", "9"].map((digit) => Number(sign + year.replace(/X/g, digit)));
  const known = (part: string | undefined) => (part === undefined || part === "XX" ? undefined : Number(part));
  const first = utc(Math.min(...years), known(month) ?? 1, known(day) ?? 1);
  const lastMonth = known(month) ?? 12;
  const lastYear = Math.max(...years);
  const last = known(day) ? utc(lastYear, lastMonth, known(day) ?? 0) : utc(lastYear, lastMonth + 1, 0);
  return { first: isoDay(first), last: isoDay(last) };
}

/** A day in milliseconds since 1970; Date.UTC takes the years 0 to 99 for those of the last century. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** The first month or day in a date that no calendar has, in words. */
function missingDay(text: string): string | undefined {
  for (const [, year = "", month = "", day = ""] of text.matchAll(/(?<![\dX])(\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)/g)) {
    const isSeason = day === "" && Number(month) in SEASONS;
    if (isSeason || month > "19") continue;
    if (month < "01" || month > "12") return `has a month ${month}; a year has 01 to 12`;
    const last = new Date(utc(Number(year), Number(month) + 1, 0));
    const days = last.getUTCDate();
    if (day !== "" && (day < "01" || Number(day) > days)) {
      const name = last.toLocaleString("en", { month: "long", timeZone: "UTC" });
      return `has a day that does not exist: ${name} ${year} has ${days} days`;
    }
  }
  return undefined;
}

function isOpen(end: string): boolean {
  return end === "" || end === "..";
}

function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
