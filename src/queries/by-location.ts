import { byLocationIn } from "../engine/by-location.ts";
import { encounters } from "../records/encounters.ts";
import type { LocationName } from "../records/names.ts";
import type { Encounter } from "../records/types.ts";

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
