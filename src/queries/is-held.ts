import type { HeldEncounter, Encounter } from "../records/types.ts";

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
export function isHeld(encounter: Encounter): encounter is HeldEncounter {
  return encounter.status === "held";
}
