import type { NeverHeldEncounter, Encounter } from "../records/types.ts";

/**
 * Whether an encounter never got beyond an invitation; a type guard for `.filter()`.
 *
 * @example
 * ```ts
 * import { encounters, isNeverHeld } from "trump-putin-encounters";
 *
 * console.log(encounters.filter(isNeverHeld).map(({ id }) => id).join(" "));
 * // prints: washington-2018 moscow-2020
 * ```
 */
export function isNeverHeld(encounter: Encounter): encounter is NeverHeldEncounter {
  return encounter.status === "never-held";
}
