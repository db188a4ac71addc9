import { describe, expect, it } from "vitest";
import { encounters, isHeld } from "../../src/index.ts";
import { inEveryStatus } from "./in-every-status.ts";

describe("isHeld", () => {
  it("should let through an encounter that is held, and no other", () => {
    expect(inEveryStatus.filter(isHeld).map(({ status }) => status)).toEqual(["held"]);
  });

  it("should keep the order of a list", () => {
    expect(encounters.filter(isHeld)).toEqual(encounters.filter(({ status }) => status === "held"));
  });

  it.each([[undefined], [null], ["held"], [7], [[]], [{}]])(
    "should let through nothing that is no encounter: %j",
    (value) => {
      expect(isHeld(value as never)).toBe(false);
    },
  );
});
