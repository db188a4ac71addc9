import { describe, expect, it } from "vitest";
import { encounters, isNeverHeld } from "../../src/index.ts";
import { inEveryStatus } from "./in-every-status.ts";

describe("isNeverHeld", () => {
  it("should let through an encounter that is never-held, and no other", () => {
    expect(inEveryStatus.filter(isNeverHeld).map(({ status }) => status)).toEqual(["never-held"]);
  });

  it("should keep the order of a list", () => {
    expect(encounters.filter(isNeverHeld)).toEqual(encounters.filter(({ status }) => status === "never-held"));
  });

  it.each([[undefined], [null], ["held"], [7], [[]], [{}]])(
    "should let through nothing that is no encounter: %j",
    (value) => {
      expect(isNeverHeld(value as never)).toBe(false);
    },
  );
});
