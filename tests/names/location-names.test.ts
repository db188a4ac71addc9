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
