import { locationNamesOf } from "../names/location-names.ts";
import { nameIndex } from "../names/name-index.ts";
import { requireString } from "../names/require-string.ts";
import { respellPlace } from "../names/respell-place.ts";
import { countryNames } from "../records/country-names.ts";
import { encounters } from "../records/encounters.ts";
import type { LocationName } from "../records/names.ts";
import type { Encounter, Ids } from "../records/types.ts";

/** Finds the encounters at a place by any of its names. */
export function byLocationIn<N extends Ids>(encounters: () => readonly Encounter<N>[]) {
  const index = nameIndex(
    "location",
    () =>
      encounters().flatMap((encounter) =>
        locationNamesOf(encounter, countryNames).map((name) => [name, encounter] as const),
      ),
    respellPlace,
  );

  return (name: string): readonly Encounter<N>[] => {
    requireString(name, "byLocation(): name");
    return index.get(name);
  };
}

const query = /* @__PURE__ */ byLocationIn(() => encounters);

/**
 * Returns the encounters at a place.
 *
 * @param name - The name of a city, region, country or venue, an ISO code, or an alias; case, accents and whitespace do not
 *   matter. {@link findLocationName} returns the name for what a user typed.
 * @returns A frozen array in chronological order, never empty; the same array each time.
 * @throws {@link UnknownNameError} if no place in this edition has the name; it suggests the nearest names.
 * @throws TypeError if `name` is not a string.
 * @example
 * ```ts
 * import { byLocation } from "trump-putin-encounters";
 *
 * for (const { id, status } of byLocation("Finland")) console.log(id, status);
 * // prints: helsinki-2018 held
 * ```
 */
export function byLocation(name: LocationName): readonly Encounter[] {
  return query(name);
}
