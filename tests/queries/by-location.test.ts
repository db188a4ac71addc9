import { describe, expect, it } from "vitest";
import { byLocation, encounters } from "../../src/index.ts";
import { locationNames } from "./known-names.ts";
import { describeLookup } from "./lookup.ts";

const ask = byLocation as (name: string) => typeof encounters;

describe("byLocation", () => {
  describeLookup({ kind: "location", names: locationNames, ask });

  it.each([
    ["a city", "Osaka", "osaka-2019"],
    ["a region", "Uusimaa", "helsinki-2018"],
    ["a region of the same name as its city", "Hamburg", "hamburg-2017"],
    ["a country", "Finland", "helsinki-2018"],
    ["a country's code", "AR", "buenos-aires-2018"],
    ["a subdivision's code", "US-AK", "anchorage-2025"],
    ["a venue", "Elbphilharmonie", "hamburg-2017"],
    ["an alias", "Danang", "da-nang-2017"],
    ["a name with accents, typed without", "Ciudad Autonoma de Buenos Aires", "buenos-aires-2018"],
  ])("should find the encounter by %s", (_, name, id) => {
    const country = encounters.find((encounter) => encounter.id === id)?.location.country;
    expect(ask(name).map((encounter) => encounter.id)).toContain(id);
    expect(ask(name).map(({ location }) => location.country)).toEqual(ask(name).map(() => country));
  });

  it("should give all encounters of a country, in order of time", () => {
    expect(byLocation("United States")).toEqual(
      encounters.filter(({ location }) => location.country === "United States"),
    );
    expect(byLocation("US").map(({ id }) => id)).toEqual(expect.arrayContaining(["washington-2018", "anchorage-2025"]));
  });

  it("should give every encounter by its own city, the record itself", () => {
    for (const encounter of encounters)
      expect(ask(encounter.location.city).some((found) => found === encounter)).toBe(true);
  });

  it("should not take a code for another that begins like it", () => {
    expect(ask("DE").map(({ location }) => location.countryCode)).not.toContain("VN");
    expect(ask("US-DC")).not.toEqual(ask("US"));
  });

  it("should take no part of a name for the name", () => {
    expect(() => ask("Hels")).toThrow('Unknown location "Hels". The nearest known: "Helsinki"');
  });
});
