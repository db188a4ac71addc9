/** What this module needs to know of an encounter. */
interface Located {
  readonly location: {
    readonly city: string;
    readonly region: string | null;
    readonly country: string;
    readonly countryCode: string;
    readonly subdivisionCode: string | null;
    readonly aliases: readonly string[];
  };
  readonly meetings: readonly { readonly venue: string | null }[];
}

/** Every name under which an encounter's place is found: city, region, country, codes, aliases and venues. */
export function locationNamesOf({ location, meetings }: Located): string[] {
  const { city, region, country, countryCode, subdivisionCode, aliases } = location;
  const venues = meetings.map(({ venue }) => venue);
  return [city, region, country, countryCode, subdivisionCode, ...aliases, ...venues].filter((name) => name !== null);
}
