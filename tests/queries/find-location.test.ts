import { describe, expect, it } from "vitest";
import { byLocation, findLocation } from "../../src/index.ts";
import { itShouldFind } from "./finder.ts";
import { locationNames } from "./known-names.ts";

describe("findLocation", () => {
  itShouldFind(locationNames, findLocation);

  it("should give a name that byLocation knows", () => {
    const place = findLocation(" us-ak");
    expect(place).toBe("US-AK");
    expect(place && byLocation(place).map(({ id }) => id)).toContain("anchorage-2025");
  });

  it("should find for every known name a place of the same encounters", () => {
    for (const name of locationNames)
      expect(byLocation(findLocation(name) ?? "Paris")).toBe(byLocation(name as "Paris"));
  });
});
