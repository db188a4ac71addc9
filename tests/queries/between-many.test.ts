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

it("should look at few of many records once it knows on which days they end", () => {
  let looks = 0;
  const records = Array.from({ length: 1_000 }, (_, at) => {
    const day = new Date(Date.UTC(2015, 0, 1 + at)).toISOString().slice(0, 10);
    const look = () => {
      looks += 1;
      return day;
    };
    return Object.defineProperties({} as Encounter<Ids>, { start: { get: look }, end: { get: look } });
  });
  const query = betweenIn("between", () => records);
  expect(query("2000", "2010")).toEqual([]);
  expect(looks).toBeGreaterThan(1_000);
  for (const at of [0, 365, 999]) {
    const { start } = records[at] as Encounter<Ids>;
    looks = 0;
    const found = query(start, start);
    expect(looks).toBeLessThan(20);
    expect(found).toHaveLength(1);
    expect(found[0]).toBe(records[at]);
  }
});
