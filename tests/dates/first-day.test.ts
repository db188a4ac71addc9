import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysOf } from "../../src/dates/days-of.ts";
import { firstDay } from "../../src/dates/first-day.ts";
import { project } from "../project.ts";

const digits = (number: number) => String(number).padStart(2, "0");
const year = fc.integer({ min: 1900, max: 2099 });
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${digits(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([text, d]) => `${text}-${digits(d)}`);
const season = fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, s]) => `${y}-${s}`);
const qualified = fc
  .tuple(fc.oneof(year.map(String), month, day), fc.constantFrom("", "?", "~", "%"))
  .map(([text, mark]) => text + mark);
const unspecified = fc.oneof(
  fc.integer({ min: 190, max: 209 }).map((decade) => `${decade}X`),
  month.map((text) => `${text}-XX`),
);
const interval = qualified.chain((text) =>
  fc.constantFrom(`${text}/..`, `../${text}`, `${text}/`, `/${text}`, `${text}/2100`),
);
const dates = fc.oneof(qualified, season, unspecified, interval);

describe("firstDay", () => {
  it("should give the first day that the EDTF library and our seasons give", () => {
    fc.assert(
      fc.property(dates, (text) => {
        expect(firstDay(text), text).toBe(daysOf(text).first);
      }),
    );
  });

  it.each([
    ["2018-07-16", "2018-07-16"],
    ["2018-07", "2018-07-01"],
    ["2018", "2018-01-01"],
    ["2018-21", "2018-03-01"],
    ["2018-22", "2018-06-01"],
    ["2018-23", "2018-09-01"],
    ["2018-24", "2018-12-01"],
    ["20XX-XX-XX", "2000-01-01"],
    ["2018-07-16?/2019", "2018-07-16"],
    ["../2019", null],
    ["/2019", null],
    ["2018/..", "2018-01-01"],
  ])("should be of %s %s", (text, first) => {
    expect(firstDay(text)).toBe(first);
  });

  it.each(project.quotes.flatMap(({ record }) => record.date ?? []))("should agree on %s", (text) => {
    expect(firstDay(text)).toBe(daysOf(text).first);
  });
});
