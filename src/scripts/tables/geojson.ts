import type { Dataset } from "../generate/compile.ts";

/** The encounters as points of a map, GeoJSON (RFC 7946): longitude first. */
export function geojson({ encounters }: Dataset) {
  return {
    type: "FeatureCollection",
    features: encounters.map(({ id, title, status, date, start, end, location, meetings, certainty }) => ({
      type: "Feature",
      id,
      geometry: { type: "Point", coordinates: [location.longitude, location.latitude] },
      properties: {
        id,
        title,
        status,
        date,
        first_day: start,
        last_day: end,
        city: location.city,
        country: location.country,
        meetings: meetings.length,
        certainty,
      },
    })),
  };
}
