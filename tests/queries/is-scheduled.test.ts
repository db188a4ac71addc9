import { describe, expect, it } from "vitest";
import { encounters, isScheduled } from "../../src/index.ts";
import { inEveryStatus } from "./in-every-status.ts";

describe("isScheduled", () => {
  it("should let through an encounter that is scheduled, and no other", () => {
    expect(inEveryStatus.filter(isScheduled).map(({ status }) => status)).toEqual(["scheduled"]);
  });

  it("should keep the order of a list", () => {
    expect(encounters.filter(isScheduled)).toEqual(encounters.filter(({ status }) => status === "scheduled"));
  });

  it.each([[undefined], [null], ["held"], [7], [[]], [{}]])(
    "should let through nothing that is no encounter: %j",
    (value) => {
      expect(isScheduled(value as never)).toBe(false);
    },
  );
});
