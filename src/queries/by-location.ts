import { locationNamesOf } from "../names/location-names.ts";
import { nameIndex } from "../names/name-index.ts";
import { encounters } from "../records/encounters.ts";
import type { LocationName } from "../records/names.ts";
import type { Encounter, Names } from "../records/types.ts";

/** Finds the encounters at a place by any of its names. */
export function byLocationIn<N extends Names>(encounters: () => readonly Encounter<N>[]) {
  const index = nameIndex("location", () =>
    encounters().flatMap((encounter) => locationNamesOf(encounter).map((name) => [name, encounter] as const)),
  );
  return (name: string): readonly Encounter<N>[] => index.get(name);
}

const query = /* @__PURE__ */ byLocationIn(() => encounters);

/**
 * The encounters at a place, in order of time; the same frozen array each time.
 *
 * The name of a city, region, country or venue, an ISO code, or an alias; case, accents and spaces do not matter.
 *
 * @throws UnknownNameError if the edition knows no such place; it names the nearest.
 * @throws TypeError if the name is not text.
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
