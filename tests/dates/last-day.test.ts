import fc from "fast-check";
import { expect, it } from "vitest";
import { daysOf } from "../../src/dates/days-of.ts";
import { lastDay } from "../../src/dates/last-day.ts";

const padded = (least: number, most: number, digits: number) =>
  fc.integer({ min: least, max: most }).map((number) => String(number).padStart(digits, "0"));
const year = fc.oneof(padded(1, 9999, 4), fc.constantFrom("201X", "20XX"));
const date = fc
  .oneof(
    year,
    fc
      .tuple(year, fc.oneof(padded(1, 12, 2), fc.constantFrom("XX", "21", "22", "23", "24")))
      .map((parts) => parts.join("-")),
    fc
      .tuple(padded(1, 9999, 4), padded(1, 12, 2), fc.oneof(padded(1, 28, 2), fc.constant("XX")))
      .map((parts) => parts.join("-")),
  )
  .chain((text) => fc.constantFrom("", "?", "~", "%").map((mark) => text + mark));

function expected(text: string): string | null | undefined {
  try {
    return daysOf(text).last;
  } catch {
    // Not a date of this dataset: nobody asks for its last day.
    return undefined;
  }
}

it("should be the last day that the parser of EDTF finds, of any date", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        date,
        fc
          .tuple(fc.oneof(date, fc.constantFrom("", "..")), fc.oneof(date, fc.constantFrom("", "..")))
          .map((ends) => ends.join("/")),
      ),
      (text) => {
        const last = expected(text);
        fc.pre(last !== undefined);
        expect(lastDay(text)).toBe(last);
      },
    ),
    { numRuns: 500 },
  );
});

it.each([
  ["2018-07-16", "2018-07-16"],
  ["2024-02", "2024-02-29"],
  ["2018-21", "2018-05-31"],
  ["2018-22", "2018-08-31"],
  ["2018-23", "2018-11-30"],
  ["2019-24", "2020-02-29"],
  ["2025-10-16/2025-10-30~", "2025-10-30"],
  ["20XX-XX-XX", "2099-12-31"],
  ["2018-07-16?", "2018-07-16"],
  ["2018-07-16/2019", "2019-12-31"],
  ["../2019", "2019-12-31"],
  ["2018-07/..", null],
  ["2018-07/", null],
  ["", null],
  ["0099", "0099-12-31"],
])("should be of %s %s", (text, last) => {
  expect(lastDay(text)).toBe(last);
});
