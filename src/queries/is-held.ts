import type { KnownIds } from "../records/names.ts";
import type { Encounter, HeldEncounter, Ids } from "../records/types.ts";
import { hasStatus } from "./has-status.ts";

/**
 * Returns whether the planned meeting of an encounter took place; a type guard for `.filter()`.
 *
 * The two also met at encounters that are not `held`: where the planned meeting was cancelled, they may have met in passing.
 * {@link met} returns every encounter at which they met.
 *
 * @param encounter - An encounter of this or any other edition; of any other value, the answer is false.
 * @returns Whether its `status` is `held`.
 * @example
 * ```ts
 * import { encounters, isHeld } from "trump-putin-encounters";
 *
 * console.log(encounters.filter(isHeld).map(({ id }) => id).join(" "));
 * // prints: hamburg-2017 helsinki-2018 osaka-2019 anchorage-2025
 * ```
 */
export function isHeld<N extends Ids = KnownIds>(encounter: Encounter<N>): encounter is HeldEncounter<N> {
  return hasStatus(encounter, "held");
}
