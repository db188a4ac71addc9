import fc from "fast-check";
import { expect, it } from "vitest";
import { betweenIn } from "../../src/queries/between.ts";
import type { Encounter, Ids } from "../../src/records/types.ts";

const day = fc
  .integer({ min: 0, max: 60 })
  .map((days) => new Date(Date.UTC(2015, 0, 1 + days)).toISOString().slice(0, 10));
const span = fc.tuple(day, day).map((days) => days.sort());

it("should find what a look at every encounter finds, long ones among short ones, in the same order", () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 40 }), span, (spans, [from, to]) => {
      const encounters = spans.sort().map(([start, end]) => ({ start, end }) as Encounter<Ids>);
      expect(betweenIn("between", () => encounters)(from, to)).toEqual(
        encounters.filter(({ start, end }) => start <= to && end >= from),
      );
    }),
  );
});
