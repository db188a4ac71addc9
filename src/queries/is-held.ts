import type { KnownNames } from "../records/names.ts";
import type { Encounter, HeldEncounter, Names } from "../records/types.ts";

/**
 * Whether the planned meeting of an encounter took place; a type guard for `.filter()`.
 *
 * @example
 * ```ts
 * import { encounters, isHeld } from "trump-putin-encounters";
 *
 * console.log(encounters.filter(isHeld).map(({ id }) => id).join(" "));
 * // prints: hamburg-2017 helsinki-2018 osaka-2019 anchorage-2025
 * ```
 */
export function isHeld<N extends Names = KnownNames>(encounter: Encounter<N>): encounter is HeldEncounter<N> {
  return encounter.status === "held";
}
