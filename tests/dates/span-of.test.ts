import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spanOf, spanOfDays } from "../../src/dates/span-of.ts";

const meetings = (...dates: string[]) => dates.map((date) => ({ date }));

describe("spanOf", () => {
  it.each([
    ["a day without meetings", "2018-07-16", [], "2018-07-16", "2018-07-16"],
    ["a month without meetings", "2018-07", [], "2018-07-01", "2018-07-31"],
    ["a season that ends in the next year", "2019-24", [], "2019-12-01", "2020-02-29"],
    ["an interval with a meeting on its last day", "2017-11-10/2017-11-11", ["2017-11-11"], "2017-11-10", "2017-11-11"],
    ["a day with an earlier meeting", "2018-07-16", ["2018-07-15"], "2018-07-15", "2018-07-16"],
    ["a day with a later meeting", "2018-07-16", ["2018-07-17"], "2018-07-16", "2018-07-17"],
    [
      "a day with meetings on both sides, whatever their order",
      "2018-07-16",
      ["2018-08-01", "2018-06-30"],
      "2018-06-30",
      "2018-08-01",
    ],
    ["a day with a meeting at some time in the month", "2018-07-16", ["2018-07"], "2018-07-01", "2018-07-31"],
    ["days on both sides of a new year", "2018-12-31", ["2019-01-01"], "2018-12-31", "2019-01-01"],
  ])("should span %s", (_, date, dates, start, end) => {
    expect(spanOf({ date, meetings: meetings(...dates) })).toEqual({ start, end });
  });

  it("should leave out ends that are open", () => {
    expect(spanOf({ date: "2018-07-16/..", meetings: meetings("2018-07-17") })).toEqual({
      start: "2018-07-16",
      end: "2018-07-17",
    });
    expect(spanOf({ date: "../2018-07-16", meetings: meetings("2018-07-15") })).toEqual({
      start: "2018-07-15",
      end: "2018-07-16",
    });
  });

  it.each([
    ["its own", "nonsense", "2018-07-16"],
    ["a meeting's", "2018-07-16", "nonsense"],
  ])("should refuse a date that cannot be read, %s", (_, date, other) => {
    expect(() => spanOf({ date, meetings: meetings(other) })).toThrow(RangeError);
  });

  it("should reach from the earliest of any days to the latest", () => {
    const day = fc
      .date({ min: new Date("1900-01-01T00:00:00Z"), max: new Date("2100-12-31T00:00:00Z"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.array(day, { maxLength: 8 }), (date, dates) => {
        const sorted = [date, ...dates].sort();
        expect(spanOf({ date, meetings: meetings(...dates) })).toEqual({ start: sorted[0], end: sorted.at(-1) });
      }),
    );
  });
});

describe("spanOfDays", () => {
  it("should leave out days that are not known", () => {
    expect(spanOfDays([null, "2018-07-16", null, "2017"])).toEqual({ start: "2017-01-01", end: "2018-07-16" });
  });

  it("should give empty texts where nothing is known", () => {
    expect(spanOfDays([])).toEqual({ start: "", end: "" });
    expect(spanOfDays([null])).toEqual({ start: "", end: "" });
    expect(spanOfDays(["../2018"])).toEqual({ start: "", end: "2018-12-31" });
    expect(spanOfDays(["2018/.."])).toEqual({ start: "2018-01-01", end: "" });
  });
});
