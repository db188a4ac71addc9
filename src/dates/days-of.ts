import edtf, { parse, type ParsedEdtf } from "edtf";

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
  let parsed: ParsedEdtf;
  try {
    if (text.length > LONGEST) throw new RangeError(`has ${text.length} letters`);
    parsed = parse(text, { level: 1 });
  } catch (error) {
    throw new RangeError(
      "is no EDTF level 1 date, such as 2018-07-16, 2018-07, 2018, 2017-11-10/2017-11-11 or 2018-23 (autumn)",
      {
        cause: error,
      },
    );
  }
  if (parsed.type === "Interval") {
    const [from, to] = text.split("/") as [string, string];
    const first = isOpen(from) ? null : daysOf(from).first;
    const last = isOpen(to) ? null : daysOf(to).last;
    if (first && last && last < first) throw new RangeError("ends before it begins; the earlier date stands first");
    return { first, last };
  }
  if (parsed.type === "Season") {
    const [year, season] = parsed.values as [number, number];
    const [first, last] = SEASONS[season] ?? [1, 12];
    return { first: isoDay(Date.UTC(year, first - 1, 1)), last: isoDay(Date.UTC(year, last, 0)) };
  }
  if (parsed.type !== "Date" || parsed.values.length > 3) {
    throw new RangeError(
      "is finer or coarser than this dataset's dates: give a day, a month, a season, a year or an interval",
    );
  }
  const { min, max } = edtf(text);
  return { first: isoDay(min), last: isoDay(max) };
}

function isOpen(end: string): boolean {
  return end === "" || end === "..";
}

function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
