import type { KnownNames } from "../records/names.ts";
import type { Encounter, Names, NeverHeldEncounter } from "../records/types.ts";

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
export function isNeverHeld<N extends Names = KnownNames>(encounter: Encounter<N>): encounter is NeverHeldEncounter<N> {
  return encounter.status === "never-held";
}
