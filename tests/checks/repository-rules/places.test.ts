import { describe, expect, it } from "vitest";
import type { AuthoredEncounter } from "../../../src/checks/authored-data.ts";
import type { Problem } from "../../../src/checks/problem.ts";
import { places } from "../../../src/checks/repository-rules/places.ts";
import { problemsAfter, record } from "../../project.ts";

type Location = AuthoredEncounter["location"];

/** What the rule says of Helsinki once something in its location is changed. */
function problemsWith(change: Partial<Location>): Problem[] {
  return problemsAfter(places, (copy) => {
    // Alone, as the tables are searched from the beginning for each encounter.
    const helsinki = copy.encounters.filter(({ record: { id } }) => id === "helsinki-2018");
    Object.assign(copy, { encounters: helsinki });
    Object.assign(record(copy, "encounters", "helsinki-2018").location, change);
  });
}

function problem(key: keyof Location, value: unknown, message: string): Problem {
  return { file: "data/encounters/helsinki-2018.json", path: `/location/${key}`, value, message };
}

describe("places", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(places, () => {})).toEqual([]);
  });

  it("should refuse a country that is not the code's", () => {
    expect(problemsWith({ country: "Sweden" })).toEqual([
      problem("countryCode", "FI", "is not Sweden, which is SE; correct one of the two"),
    ]);
  });

  it("should refuse a country that ISO 3166 does not know", () => {
    expect(problemsWith({ country: "Atlantis" })).toEqual([
      problem("countryCode", "FI", 'cannot be compared: ISO 3166-1 knows no country named "Atlantis"'),
    ]);
  });

  it("should refuse the code of another country, by the country's name, the subdivision and the city", () => {
    expect(problemsWith({ countryCode: "SE" })).toEqual([
      problem("countryCode", "SE", "is not Finland, which is FI; correct one of the two"),
      problem("subdivisionCode", "FI-18", "does not belong to the country SE; correct one of the two"),
      problem("countryCode", "SE", "is not where GeoNames has Helsinki, FI; correct it"),
    ]);
  });

  it("should refuse a subdivision that there is not", () => {
    expect(problemsWith({ subdivisionCode: "FI-99" })).toEqual([
      problem("subdivisionCode", "FI-99", "is no code in ISO 3166-2; look it up there, or give null"),
    ]);
  });

  it.each(["Nyland", null])("should refuse the region %s beside a code that names another", (region) => {
    expect(problemsWith({ region })).toEqual([
      problem("region", region, 'must be ISO 3166-2\'s name for FI-18, "Uusimaa"'),
    ]);
  });

  it("should refuse the subdivision of another country", () => {
    expect(problemsWith({ subdivisionCode: "DE-HH", region: "Hamburg" })).toEqual([
      problem("subdivisionCode", "DE-HH", "does not belong to the country FI; correct one of the two"),
    ]);
  });

  it("should refuse a time zone that is not that of the coordinates", () => {
    expect(problemsWith({ timeZone: "Europe/Stockholm" })).toEqual([
      problem(
        "timeZone",
        "Europe/Stockholm",
        "differs from the zone at the coordinates, Europe/Helsinki; correct one of the two",
      ),
    ]);
  });

  it("should refuse a number that GeoNames does not have", () => {
    expect(problemsWith({ geonamesId: 1 })).toEqual([
      problem("geonamesId", 1, "is no city in GeoNames; look the city up there, or give null"),
    ]);
  });

  it("should refuse the number of another city, by name, country and coordinates", () => {
    expect(problemsWith({ geonamesId: 2911298 })).toEqual([
      problem("city", "Helsinki", 'is not GeoNames\' name for 2911298, "Hamburg"; correct one of the two'),
      problem("countryCode", "FI", "is not where GeoNames has Hamburg, DE; correct it"),
      problem("latitude", 60.16952, "lies away from Hamburg, 53.55073; correct it"),
      problem("longitude", 24.93545, "lies away from Hamburg, 9.99302; correct it"),
    ]);
  });

  it("should refuse a name of the city that is not GeoNames'", () => {
    expect(problemsWith({ city: "Helsingfors" })).toEqual([
      problem("city", "Helsingfors", 'is not GeoNames\' name for 658225, "Helsinki"; correct one of the two'),
    ]);
  });

  it("should refuse a city without a number that GeoNames does not have by its name", () => {
    expect(problemsWith({ city: "Helsingfors", geonamesId: null })).toEqual([
      problem("geonamesId", null, "is no city in GeoNames; look the city up there, or give null"),
    ]);
  });

  it.each([60.19, 60.14])("should refuse the latitude %s, which lies away from the city", (latitude) => {
    expect(problemsWith({ latitude })).toEqual([
      problem("latitude", latitude, "lies away from Helsinki, 60.16952; correct it"),
    ]);
  });

  it.each([24.96, 24.91])("should refuse the longitude %s, which lies away from the city", (longitude) => {
    expect(problemsWith({ longitude })).toEqual([
      problem("longitude", longitude, "lies away from Helsinki, 24.93545; correct it"),
    ]);
  });

  it("should accept rounded coordinates", () => {
    expect(problemsWith({ latitude: 60.17, longitude: 24.94 })).toEqual([]);
  });

  it("should accept a city without a number that GeoNames has by its name and country", () => {
    expect(problemsWith({ geonamesId: null })).toEqual([]);
  });

  it("should find a city without a number in its country, of several that have its name", () => {
    const problems = problemsAfter(places, (copy) => {
      Object.assign(copy, { encounters: copy.encounters.filter(({ record: { id } }) => id === "paris-2018") });
      record(copy, "encounters", "paris-2018").location.geonamesId = null;
    });
    expect(problems).toEqual([]);
  });

  it("should accept a place without a subdivision", () => {
    expect(problemsWith({ region: null, subdivisionCode: null })).toEqual([]);
  });
});
