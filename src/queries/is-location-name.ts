import { exactly } from "../names/exactly.ts";
import { locationNames } from "../records/location-names.ts";
import type { LocationName } from "../records/names.ts";

const isKnown = /* @__PURE__ */ exactly(() => locationNames.flat());

/**
 * Returns whether a value is exactly the name of a place in this edition; a type guard.
 *
 * {@link findLocationName} forgives case, accents and whitespace.
 *
 * @param value - Any value.
 * @returns Whether {@link byLocation} takes it, as the types have it.
 * @example
 * ```ts
 * import { isLocationName } from "trump-putin-encounters";
 *
 * console.log(isLocationName("Helsinki"), isLocationName("helsinki"));
 * // prints: true false
 * ```
 */
export function isLocationName(value: unknown): value is LocationName {
  return isKnown(value);
}

/**
 * The name of {@link isLocationName} in 1.x.
 *
 * @deprecated Use {@link isLocationName}.
 */
export const isLocation = isLocationName;
