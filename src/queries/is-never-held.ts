import type { KnownIds } from "../records/names.ts";
import type { Encounter, Ids, NeverHeldEncounter } from "../records/types.ts";
import { hasStatus } from "./has-status.ts";

/**
 * Returns whether an encounter never got beyond an invitation; a type guard for `.filter()`.
 *
 * @param encounter - An encounter of this or any other edition; of any other value, the answer is false.
 * @returns Whether its `status` is `never-held`.
 * @example
 * ```ts
 * import { encounters, isNeverHeld } from "trump-putin-encounters";
 *
 * console.log(encounters.filter(isNeverHeld).map(({ id }) => id).join(" "));
 * // prints: washington-2018 moscow-2020
 * ```
 */
export function isNeverHeld<N extends Ids = KnownIds>(encounter: Encounter<N>): encounter is NeverHeldEncounter<N> {
  return hasStatus(encounter, "never-held");
}
