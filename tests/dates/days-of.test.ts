import edtf from "edtf";
import fc from "fast-check";
import { createRequire } from "node:module";
import { describe, expect, it, vi } from "vitest";
import { type Days, daysOf } from "../../src/dates/days-of.ts";
import { thrownBy } from "../thrown-by.ts";

/** What the library that reads dates parses with. */
const nearley = createRequire(import.meta.resolve("edtf"))("nearley") as {
  Parser: { prototype: { feed: () => unknown } };
};

/** Any day of a year of four digits; the library that reads dates has no 29 February in the year 0. */
const day = fc
  .date({ min: new Date("0001-01-01T00:00:00Z"), max: new Date("9999-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("daysOf", () => {
  it.each([
    ["a day", "2018-07-16", "2018-07-16", "2018-07-16"],
    ["a leap day", "2016-02-29", "2016-02-29", "2016-02-29"],
    ["a month of 31 days", "2018-07", "2018-07-01", "2018-07-31"],
    ["a month of 30 days", "2018-06", "2018-06-01", "2018-06-30"],
    ["a February", "2018-02", "2018-02-01", "2018-02-28"],
    ["a February of a leap year", "2016-02", "2016-02-01", "2016-02-29"],
    ["a February of a century that is no leap year", "1900-02", "1900-02-01", "1900-02-28"],
    ["a year", "2018", "2018-01-01", "2018-12-31"],
    ["a decade whose year is not known", "201X", "2010-01-01", "2019-12-31"],
    ["a day of the month that is not known", "2018-07-XX", "2018-07-01", "2018-07-31"],
    ["a month that is not known", "2018-XX", "2018-01-01", "2018-12-31"],
  ])("should span %s", (_, text, first, last) => {
    expect(daysOf(text)).toEqual({ first, last });
  });

  it.each([
    ["days", "2017-11-10/2017-11-11", "2017-11-10", "2017-11-11"],
    ["one day", "2017-11-10/2017-11-10", "2017-11-10", "2017-11-10"],
    ["months", "2017-11/2018-02", "2017-11-01", "2018-02-28"],
    ["years", "2017/2019", "2017-01-01", "2019-12-31"],
    ["a day and the month around it", "2018-07-31/2018-07", "2018-07-31", "2018-07-31"],
    ["a month and a day", "2018-07/2018-08-15", "2018-07-01", "2018-08-15"],
    ["a day and a year", "2018-07-16/2019", "2018-07-16", "2019-12-31"],
    ["uncertain years", "2018?/2019~", "2018-01-01", "2019-12-31"],
  ])("should span an interval of %s", (_, text, first, last) => {
    expect(daysOf(text)).toEqual({ first, last });
  });

  it.each([
    ["2017-11-10/..", "2017-11-10", null],
    ["2017-11-10/", "2017-11-10", null],
    ["2017-11/..", "2017-11-01", null],
    ["../2017-11-10", null, "2017-11-10"],
    ["/2017-11-10", null, "2017-11-10"],
    ["../2017", null, "2017-12-31"],
  ])("should leave an end open in %s", (text, first, last) => {
    expect(daysOf(text)).toEqual({ first, last });
  });

  it.each([
    ["March to May", "2018-21", "2018-03-01", "2018-05-31"],
    ["June to August", "2018-22", "2018-06-01", "2018-08-31"],
    ["September to November", "2018-23", "2018-09-01", "2018-11-30"],
    ["December to February of the next year", "2018-24", "2018-12-01", "2019-02-28"],
    ["December to February of the next year, where that is a leap year", "2019-24", "2019-12-01", "2020-02-29"],
    ["December to February of the next year, where this is a leap year", "2020-24", "2020-12-01", "2021-02-28"],
    ["March to May of a leap year", "2020-21", "2020-03-01", "2020-05-31"],
  ])("should take a season for %s", (_, text, first, last) => {
    expect(daysOf(text)).toEqual({ first, last });
  });

  it.each(["?", "~", "%"])("should span what a date spans that is marked with %s", (mark) => {
    for (const text of ["2018", "2018-07", "2018-07-16"]) expect(daysOf(text + mark)).toEqual(daysOf(text));
  });

  it.each([
    ["one of a set (level 2)", "[2017,2018]"],
    ["all of a set (level 2)", "{2017,2018}"],
    ["a mark before a part (level 2)", "2017-?05"],
    ["a mark within (level 2)", "2018?-07"],
    ["digits that are not known within (level 2)", "156X-12-25"],
    ["a quarter (level 2)", "2018-33"],
    ["nonsense", "nonsense"],
    ["nothing", ""],
    ["one digit", "2"],
    ["an interval with a season", "2018-07/2018-23"],
    ["dashes", "--"],
    ["a date in a text", "on 2018-07-16"],
    ["an interval of a date and nonsense", "2018/nonsense"],
    ["an interval of nonsense and a date", "nonsense/2018"],
    ["a space", "2018-07-16 "],
    ["another order", "16.7.2018"],
    ["slashes", "2018/07/16"],
    ["too few digits", "2018-7-16"],
    ["a fifth season", "2018-25"],
    ["an open end alone", ".."],
    ["an interval of three", "2018/2019/2020"],
    ["a year of a hundred thousand digits, at once", `Y${"1".repeat(100_000)}`],
    ["many dates", "2018-07-16/".repeat(10_000)],
    ["a second day in the place of a month", "2018-31-07"],
  ])("should refuse %s, and name dates that are right", (_, text) => {
    expect(() => daysOf(text)).toThrow(RangeError);
    expect(() => daysOf(text)).toThrow(
      /^is not an EDTF level 1 date, such as 2018-07-16, 2018-07, 2018, 2017-11-10\/2017-11-11 or 2018-23 \(autumn\)$/,
    );
  });

  it.each([
    ["2018-02-30", "has a day that does not exist: February 2018 has 28 days"],
    ["2020-02-30", "has a day that does not exist: February 2020 has 29 days"],
    ["0004-02-30", "has a day that does not exist: February 0004 has 29 days"],
    ["2018-02-29", "has a day that does not exist: February 2018 has 28 days"],
    ["2018-02-29/2019", "has a day that does not exist: February 2018 has 28 days"],
    ["2018-02-29?", "has a day that does not exist: February 2018 has 28 days"],
    ["1900-02-29", "has a day that does not exist: February 1900 has 28 days"],
    ["2099-04-31", "has a day that does not exist: April 2099 has 30 days"],
    ["2018-01-00", "has a day that does not exist: January 2018 has 31 days"],
    ["2018-07-16/2018-06-31", "has a day that does not exist: June 2018 has 30 days"],
    ["2018-13", "has a month 13; a year has 01 to 12"],
    ["2018-19", "has a month 19; a year has 01 to 12"],
    ["2018-07/2018-13", "has a month 13; a year has 01 to 12"],
    ["2018-00-10", "has a month 00; a year has 01 to 12"],
  ])("should say of %s what the calendar has", (text, message) => {
    expect(() => daysOf(text)).toThrow(new RangeError(message));
  });

  it.each([
    ["a time of day", "2018-07-16T13:00:00"],
    ["a time of day in a zone", "2018-07-16T13:00:00Z"],
    ["an interval that ends at a time of day", "2018-07-16/2018-07-17T13:00:00"],
    ["a century", "20"],
    ["a year of more than four digits", "Y20180"],
  ])("should refuse %s, and say how fine a date may be", (_, text) => {
    expect(() => daysOf(text)).toThrow(RangeError);
    expect(() => daysOf(text)).toThrow(
      /^is finer or coarser than this dataset's dates: give a day, a month, a season, a year or an interval$/,
    );
  });

  it.each(["2017-11-11/2017-11-10", "2018/2017", "2018-08/2018-07-31"])(
    "should refuse the reversed interval %s",
    (text) => {
      expect(() => daysOf(text)).toThrow(RangeError);
      expect(() => daysOf(text)).toThrow("ends before it begins; the earlier date stands first");
    },
  );

  it("should give the same days however often and between whatever others it is asked", () => {
    const years = Array.from({ length: 2500 }, (_, at) => String(1000 + at));
    for (const year of [...years, ...years.reverse()])
      expect(daysOf(year)).toEqual({ first: `${year}-01-01`, last: `${year}-12-31` });
  });

  it("should give the same object for a date that was asked lately, and keep no more than a thousand", () => {
    const days = daysOf("2018-07-16");
    expect(days).toSatisfy(Object.isFrozen);
    daysOf("2018-07-17");
    expect(daysOf("2018-07-16")).toBe(days);
    for (let year = 3000; year < 4000; year += 1) daysOf(String(year));
    expect(daysOf("2018-07-16")).not.toBe(days);
    expect(daysOf("2018-07-16")).toEqual(days);
  });

  it.each([
    ["nonsense", /./],
    ["2018-07-16".repeat(7), /^has 70 letters$/],
  ])("should keep the reason why %s is no date", (text, reason) => {
    const error = thrownBy(() => daysOf(text)) as Error;
    expect(error.cause).toBeInstanceOf(Error);
    expect((error.cause as Error).message).toMatch(reason);
  });

  it.each(["-0005", "-2018-07", "-201X", "-2018/2019", "2018/-2019"])(
    "should refuse %s, before the year 0000",
    (text) => {
      expect(() => daysOf(text)).toThrow(new RangeError("is before the year 0000, where this dataset's dates begin"));
    },
  );

  it("should read plain dates and their intervals without the parser, which takes a hundred times as long", () => {
    const parsed = vi.spyOn(nearley.Parser.prototype, "feed");
    // Of a year that no other test asks for, as what was asked lately is kept.
    for (const text of ["1812", "1812-01", "1812-09", "1812-10", "1812-12", "1812-09-07", "1812-06/1812-12-14"])
      daysOf(text);
    expect(parsed).not.toHaveBeenCalled();
    expect(daysOf("1812-06~")).toEqual({ first: "1812-06-01", last: "1812-06-30" });
    expect(parsed).toHaveBeenCalled();
    parsed.mockRestore();
  });

  it("should read a date of as many letters as there may be, and none of more", () => {
    const longest = `{${Array.from({ length: 12 }, () => "2018").join(",")}}`;
    const cause = (text: string) => String((thrownBy(() => daysOf(text)) as Error).cause);
    expect(cause(longest.padEnd(64))).not.toMatch("letters");
    expect(cause(longest.padEnd(65))).toMatch("has 65 letters");
  });

  it("should span any day by itself", () => {
    fc.assert(
      fc.property(day, (text) => {
        expect(daysOf(text)).toEqual({ first: text, last: text });
      }),
    );
  });

  it("should span any two days from the earlier to the later", () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [first = "", last = ""] = [one, other].sort();
        expect(daysOf(`${first}/${last}`)).toEqual({ first, last });
      }),
    );
  });

  it("should refuse any two days of which the later stands first", () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        fc.pre(one !== other);
        const [first = "", last = ""] = [one, other].sort();
        expect(() => daysOf(`${last}/${first}`)).toThrow("ends before it begins");
      }),
    );
  });

  it("should span what the library says that a date spans, but for seasons", () => {
    const digits = (count: number) => fc.stringMatching(new RegExp(`^[0-9]{${count}}$`));
    const month = fc.integer({ min: 1, max: 12 }).map((number) => String(number).padStart(2, "0"));
    const date = fc
      .tuple(
        fc.oneof(
          digits(4),
          digits(3).map((some) => `${some}X`),
          digits(2).map((some) => `${some}XX`),
        ),
        fc.option(fc.oneof(month, fc.constant("XX")), { nil: undefined }),
        fc.option(
          fc.oneof(
            day.map((text) => text.slice(-2)),
            fc.constant("XX"),
          ),
          { nil: undefined },
        ),
        fc.constantFrom("", "?", "~", "%"),
      )
      .map(([year, inYear, inMonth, mark]) => [year, inYear, inYear && inMonth].filter(Boolean).join("-") + mark);
    let [tried, compared] = [0, 0];
    fc.assert(
      fc.property(date, (text) => {
        tried += 1;
        let days: Days;
        try {
          days = daysOf(text);
        } catch {
          return;
        }
        compared += 1;
        const { min, max } = edtf(text);
        const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
        expect({ text, ...days }).toEqual({ text, first: iso(min), last: iso(max) });
      }),
      { numRuns: 2000 },
    );
    expect(compared / tried).toBeGreaterThan(0.05);
  });

  it("should give days or throw a RangeError for any text", () => {
    const likely = fc.string({
      unit: fc.constantFrom(...Array.from("0123456789-/.XYTZ?~%[]{}, "), "2018", "-07", "-16", "..", "-2"),
      maxLength: 12,
    });
    const end = { asymmetricMatch: (value: unknown) => value === null || typeof value === "string" };
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" }), likely), (text) => {
        let days: Days;
        try {
          days = daysOf(text);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          return;
        }
        expect(days).toEqual({ first: end, last: end });
      }),
      { numRuns: 500 },
    );
  });
});
