import { describe, expect, it } from "vitest";
import { nearest } from "../../src/names/nearest.ts";

const places = ["Helsinki", "Hamburg", "Buenos Aires", "Russia", "Osaka", "Washington, D.C."];

describe("nearest", () => {
  it.each([
    ["Helsinky", "Helsinki"],
    ["washington dc", "Washington, D.C."],
    ["Buenos", "Buenos Aires"],
    ["Ösaca", "Osaka"],
  ])("should see that %j is most like %j", (text, name) => {
    expect(nearest(text, places)[0]).toBe(name);
  });

  it("should give three names, each once, the nearest first", () => {
    expect(nearest("Hamburgh", [...places, ...places])).toHaveLength(3);
    expect(nearest("Hamburgh", places, 1)).toEqual(["Hamburg"]);
  });

  it("should compare no more of a text than a name can have", () => {
    expect(nearest("Osaka".repeat(1_000_000), places)).toHaveLength(3);
  });

  it("should know nothing where nothing is known", () => {
    expect(nearest("Osaka", [])).toEqual([]);
  });
});
