import type { Ids, Location, Meeting } from "../records/types.ts";

/** What else countries are called, by their ISO 3166-1 alpha-2 code: their other codes, and their Russian name. */
export type CountryNames = Readonly<Record<string, readonly string[]>>;

/** What is read of an encounter. */
interface Located {
  readonly location: Pick<Location<Ids>, "city" | "region" | "country" | "countryCode" | "subdivisionCode" | "aliases">;
  readonly meetings: readonly Pick<Meeting<Ids>, "venue">[];
}

/** Every name under which an encounter's place is found: city, region, country, codes, aliases and venues. */
export function locationNamesOf({ location, meetings }: Located, countries: CountryNames = {}): string[] {
  const { city, region, country, countryCode, subdivisionCode, aliases } = location;
  const others = Object.hasOwn(countries, countryCode) ? (countries[countryCode] ?? []) : [];
  const venues = meetings.map(({ venue }) => venue);
  return [city, region, country, countryCode, ...others, subdivisionCode, ...aliases, ...venues].filter(
    (name) => name !== null,
  );
}
