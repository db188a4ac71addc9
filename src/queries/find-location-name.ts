import { nameIndex } from "../names/name-index.ts";
import { requireString } from "../names/require-string.ts";
import { respellPlace } from "../names/respell-place.ts";
import { locationNames } from "../records/location-names.ts";
import type { LocationName } from "../records/names.ts";

/** Finds the known name of a place; takes the names of each place. */
export function findLocationNameIn<Name extends string>(places: () => readonly (readonly Name[])[]) {
  const index = nameIndex(
    "location",
    () => places().flatMap((names, place) => names.map((name) => [name, place] as const)),
    respellPlace,
  );

  return (text: string): Name | undefined => {
    requireString(text, "findLocationName(): text");
    return index.find(text);
  };
}

const query = /* @__PURE__ */ findLocationNameIn(() => locationNames);

/**
 * Returns the name of a place, as the data spell it, for what a user typed.
 *
 * @param text - What a user typed; case, accents and whitespace do not matter.
 * @returns A name that {@link byLocation} takes; `undefined` if no place in this edition has it.
 * @throws TypeError if `text` is not a string.
 * @example
 * ```ts
 * import { byLocation, findLocationName } from "trump-putin-encounters";
 *
 * const place = findLocationName("  HELSINKI ");
 * console.log(place, place && byLocation(place).length);
 * // prints: Helsinki 1
 * ```
 */
export function findLocationName(text: string): LocationName | undefined {
  return query(text);
}

/**
 * The name of {@link findLocationName} in 1.x.
 *
 * @deprecated Use {@link findLocationName}.
 */
export const findLocation = findLocationName;
