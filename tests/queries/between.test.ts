import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { between, encounters, InvalidDateError } from "../../src/index.ts";
import { thrownBy } from "../thrown-by.ts";
import { anyText, notText, oddTexts, vastTexts } from "./spellings.ts";

const ids = (from: string, to: string) => between(from, to).map(({ id }) => id);

/** Every day from the first to the last year, one after the other. */
function everyDay(first: number, last: number): string[] {
  const days: string[] = [];
  for (let day = Date.UTC(first, 0, 1); day <= Date.UTC(last, 11, 31); day += 86_400_000)
    days.push(new Date(day).toISOString().slice(0, 10));
  return days;
}

describe("between", () => {
  it.each([
    ["a year", "2017", "2017", ["hamburg-2017", "da-nang-2017"]],
    ["a month", "2018-07", "2018-07", ["helsinki-2018"]],
    ["a day", "2019-06-28", "2019-06-28", ["osaka-2019"]],
    ["a span that begins on the last day of an interval", "2017-11-11", "2017-12", ["da-nang-2017"]],
    ["a span that ends on the first day of an interval", "2017-08", "2017-11-10", ["da-nang-2017"]],
    ["the first day of a season", "2018-09-01", "2018-09-01", ["washington-2018"]],
    ["the last day of a season", "2018-11-30", "2018-11-30", ["washington-2018", "buenos-aires-2018"]],
    ["days before and after an encounter", "2018-07-15", "2018-07-17", ["helsinki-2018"]],
    ["the day before", "2018-07-15", "2018-07-15", []],
    ["the day after", "2018-07-17", "2018-07-17", []],
  ])("should find what lies in %s", (_, from, to, expected) => {
    expect(ids(from, to)).toEqual(expect.arrayContaining(expected));
    if (expected.length === 0) expect(ids(from, to)).toEqual([]);
  });

  it("should give everything, in order of time, between the first and the last year that can be written", () => {
    expect(between("0000", "9999")).toEqual(encounters);
    expect(between("0000-01-01", "9999-12-31")).toEqual(encounters);
    expect(between("0000", "0000")).toEqual([]);
  });

  it("should give a frozen array of the records themselves", () => {
    expect(between("2018", "2019")).toSatisfy(Object.isFrozen);
    for (const encounter of between("2018", "2019")) expect(encounters).toContain(encounter);
  });

  it("should give what a comparison day by day gives", () => {
    const days = everyDay(2014, Math.max(2028, ...encounters.map(({ end }) => Number(end.slice(0, 4)) + 1)));
    const position = new Map(days.map((day, at) => [day, at]));
    const at = (day: string) => position.get(day) ?? NaN;
    const end = fc.constantFrom(...days).chain((day) => fc.constantFrom(day, day.slice(0, 7), day.slice(0, 4)));
    const near = fc
      .constantFrom(...encounters.flatMap(({ start, end }) => [start, end]))
      .chain((day) => fc.integer({ min: -1, max: 1 }).map((off) => days[at(day) + off] ?? day));
    const date = fc.oneof(end, near);
    fc.assert(
      fc.property(date, date, (from, to) => {
        const first = days.findIndex((day) => day.startsWith(from));
        const last = days.findLastIndex((day) => day.startsWith(to));
        if (last < first) {
          expect(thrownBy(() => between(from, to))).toBeInstanceOf(InvalidDateError);
          return;
        }
        const overlapping = encounters.filter(({ start, end }) =>
          days.slice(at(start), at(end) + 1).some((day) => at(day) >= first && at(day) <= last),
        );
        expect(between(from, to)).toEqual(overlapping);
      }),
      { numRuns: 500 },
    );
  });

  it("should know every day of the calendar, and no other", () => {
    const digits = (length: number, max: number) => fc.nat(max).map((number) => String(number).padStart(length, "0"));
    const year = fc.oneof(digits(4, 9999), fc.constantFrom("0000", "1900", "2000", "2016", "2018", "2100"));
    const date = fc
      .tuple(year, digits(2, 13), fc.oneof(digits(2, 32), fc.constantFrom("28", "29", "30", "31")))
      .map((parts) => parts.join("-"));
    fc.assert(
      fc.property(date, (day) => {
        const time = Date.parse(`${day}T00:00:00Z`);
        const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
        const error = thrownBy(() => between(day, day));
        if (exists) expect(error).toBeUndefined();
        else expect(error).toBeInstanceOf(InvalidDateError);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(["0000-02-29", "2000-02-29", "2020-02-29", "2020-02", "9999-12-31"])("should know %s", (date) => {
    expect(thrownBy(() => between(date, date))).toBeUndefined();
  });

  it.each([
    ["1900-02-29", "The days of 1900-02 are 01 to 28."],
    ["2019-02-29", "The days of 2019-02 are 01 to 28."],
    ["2020-02-30", "The days of 2020-02 are 01 to 29."],
    ["2018-04-31", "The days of 2018-04 are 01 to 30."],
    ["2018-07-00", "The days of 2018-07 are 01 to 31."],
    ["2018-07-32", "The days of 2018-07 are 01 to 31."],
    ["2018-00", "The months of a year are 01 to 12."],
    ["2018-13", "The months of a year are 01 to 12."],
    ["2018-23", "The months of a year are 01 to 12."],
    ["2018-13-32", "The months of a year are 01 to 12."],
  ])("should refuse %s, which no calendar has: %s", (date, problem) => {
    for (const [from, to, parameter] of [
      [date, "9999", "from"],
      ["0000", date, "to"],
    ] as const)
      expect(() => between(from, to)).toThrow(new InvalidDateError("between", date, parameter, problem));
  });

  it.each([
    "2018-7",
    "2018-7-16",
    "18",
    "02018",
    "-2018",
    "+2018",
    "20180716",
    "2018/2019",
    "2018-07-16T12:00",
    " 2018",
    "2018\n",
    "２０１８",
    "2018-",
    "today",
    ...oddTexts,
  ])("should refuse %j, which is no such date", (date) => {
    expect(() => between(date, "9999")).toThrow(
      new InvalidDateError(
        "between",
        date,
        "from",
        'It must be a year, a month or a day, such as "2018", "2018-07" or "2018-07-16".',
      ),
    );
    expect(thrownBy(() => between("0000", date))).toMatchObject({
      code: "ERR_INVALID_DATE",
      asked: date,
      parameter: "to",
    });
  });

  it("should refuse any other text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(!/^\d{4}/.test(text));
        expect(thrownBy(() => between(text, "9999"))).toMatchObject({
          code: "ERR_INVALID_DATE",
          asked: text,
          parameter: "from",
        });
      }),
    );
  });

  it.each(Object.entries(vastTexts))("should refuse megabytes of %s", (_, text) => {
    expect(thrownBy(() => between(text(), "9999"))).toBeInstanceOf(InvalidDateError);
  });

  it("should refuse a span that ends before it begins, and say where it begins", () => {
    expect(() => between("2018", "2017-12-31")).toThrow(
      'Invalid date "2017-12-31" for the parameter "to" of between(). It lies before the beginning of the span, "2018".',
    );
    expect(thrownBy(() => between("2018-07-17", "2018-07-16"))).toMatchObject({ parameter: "to", asked: "2018-07-16" });
  });

  it("should take a day in a month or year that has begun for a span", () => {
    expect(ids("2018-07-16", "2018-07")).toEqual(["helsinki-2018"]);
    expect(ids("2018-07", "2018-07-16")).toEqual(["helsinki-2018"]);
  });

  it.each(Object.keys(notText))("should refuse %s as either end, and not look inside", (what) => {
    const value = notText[what] as string;
    expect(() => between(value, "2018")).toThrow(/^between\(\): from must be a string, not /);
    expect(() => between("2018", value)).toThrow(/^between\(\): to must be a string, not /);
    expect(thrownBy(() => between(value, "2018"))).toBeInstanceOf(TypeError);
  });
});
