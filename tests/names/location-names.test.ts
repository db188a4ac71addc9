import { expect, it } from "vitest";
import { locationNamesOf } from "../../src/names/location-names.ts";

it("should give city, region, country, codes, aliases and venues, and leave out what is not known", () => {
  const location = {
    city: "Osaka",
    region: null,
    country: "Japan",
    countryCode: "JP",
    subdivisionCode: null,
    aliases: ["Ōsaka"],
  };
  expect(locationNamesOf({ location, meetings: [{ venue: "INTEX Osaka" }, { venue: null }] })).toEqual([
    "Osaka",
    "Japan",
    "JP",
    "Ōsaka",
    "INTEX Osaka",
  ]);
});

it("should give what else the country is called, and nothing of a country that has no other name", () => {
  const location = {
    city: "Paris",
    region: null,
    country: "France",
    countryCode: "FR",
    subdivisionCode: null,
    aliases: [],
  };
  const names = (countries: Record<string, string[]>) => locationNamesOf({ location, meetings: [] }, countries);
  expect(names({ FR: ["FRA", "Франция"], DE: ["DEU"] })).toEqual(["Paris", "France", "FR", "FRA", "Франция"]);
  expect(names({ DE: ["DEU"] })).toEqual(["Paris", "France", "FR"]);
});
