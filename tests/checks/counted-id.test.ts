import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countedId, countIn } from "../../src/checks/counted-id.ts";

describe("countIn", () => {
  it("should count an id without a count as the first", () => {
    expect(countIn("call-2018-07-16", "call-2018-07-16")).toBe(1);
  });

  it("should read any count from 2 on", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 100_000 }), (count) => {
        expect(countIn(`call-2018-07-16-${count}`, "call-2018-07-16")).toBe(count);
      }),
    );
  });

  it.each([
    "call-2018-07-16-0",
    "call-2018-07-16-1",
    "call-2018-07-16-02",
    "call-2018-07-16-2x",
    "call-2018-07-16-x2",
    "call-2018-07-162",
    "call-2018-07-16-",
    "call-2018-07-17-2",
    "x-call-2018-07-16-2",
    "",
  ])("should know no count in %j", (id) => {
    expect(countIn(id, "call-2018-07-16")).toBeUndefined();
  });
});

describe("countedId", () => {
  it("should count from the second on", () => {
    expect([1, 2, 10].map((count) => countedId("claimed-2018-07", count))).toEqual([
      "claimed-2018-07",
      "claimed-2018-07-2",
      "claimed-2018-07-10",
    ]);
  });
});
