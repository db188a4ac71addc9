import { locationNames } from "../records/location-names.ts";
import type { LocationName } from "../records/names.ts";

/**
 * Whether a value is the name of a place in this edition, spelt exactly so; anything else, text or not, is none.
 *
 * @example
 * ```ts
 * import { isLocation } from "trump-putin-encounters";
 *
 * console.log(isLocation("Helsinki"), isLocation("helsinki"));
 * // prints: true false
 * ```
 */
export function isLocation(text: unknown): text is LocationName {
  return (locationNames as readonly unknown[]).includes(text);
}
