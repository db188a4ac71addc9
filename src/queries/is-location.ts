import { exactly } from "../names/exactly.ts";
import { locationNames } from "../records/location-names.ts";
import type { LocationName } from "../records/names.ts";

const isKnown = /* @__PURE__ */ exactly(() => locationNames);

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
  return isKnown(text);
}
