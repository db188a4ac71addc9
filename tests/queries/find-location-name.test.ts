import { describe, expect, it } from "vitest";
import { byLocation, findLocationName } from "../../src/index.ts";
import { itShouldFind } from "./finder.ts";
import { locationNames } from "./known-names.ts";

describe("findLocationName", () => {
  itShouldFind(locationNames, findLocationName);

  it("should give a name that byLocation knows", () => {
    const place = findLocationName(" us-ak");
    expect(place).toBe("US-AK");
    expect(place && byLocation(place).map(({ id }) => id)).toContain("anchorage-2025");
  });

  it("should find for every known name a place of the same encounters", () => {
    for (const name of locationNames)
      expect(byLocation(findLocationName(name) ?? "Paris")).toBe(byLocation(name as "Paris"));
  });
});
