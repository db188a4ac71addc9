import { nameIndex } from "../names/name-index.ts";
import { requireString } from "../names/require-string.ts";
import { locationNames } from "../records/location-names.ts";
import type { LocationName } from "../records/names.ts";

const index = /* @__PURE__ */ nameIndex("location", () => locationNames.map((name) => [name, name] as const));

/**
 * The known name of a place for what a person typed, spelt as the data spell it; undefined if there is none.
 *
 * @throws TypeError if it is not text.
 * @example
 * ```ts
 * import { byLocation, findLocation } from "trump-putin-encounters";
 *
 * const place = findLocation("  HELSINKI ");
 * console.log(place, place && byLocation(place).length);
 * // prints: Helsinki 1
 * ```
 */
export function findLocation(text: string): LocationName | undefined {
  requireString(text, "The text for findLocation()");
  return index.find(text);
}
