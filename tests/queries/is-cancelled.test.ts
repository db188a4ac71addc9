import { describe, expect, it } from "vitest";
import { encounters, isCancelled } from "../../src/index.ts";
import { inEveryStatus } from "./in-every-status.ts";

describe("isCancelled", () => {
  it("should let through an encounter that is cancelled, and no other", () => {
    expect(inEveryStatus.filter(isCancelled).map(({ status }) => status)).toEqual(["cancelled"]);
  });

  it("should keep the order of a list", () => {
    expect(encounters.filter(isCancelled)).toEqual(encounters.filter(({ status }) => status === "cancelled"));
  });

  it.each([[undefined], [null], ["held"], [7], [[]], [{}]])(
    "should let through nothing that is no encounter: %j",
    (value) => {
      expect(isCancelled(value as never)).toBe(false);
    },
  );
});
