import type { KnownIds } from "../records/names.ts";
import type { Encounter, Ids, ScheduledEncounter } from "../records/types.ts";
import { hasStatus } from "./has-status.ts";

/**
 * Returns whether an encounter was still ahead when the edition was made; a type guard for `.filter()`.
 *
 * @param encounter - An encounter of this or any other edition; of any other value, the answer is false.
 * @returns Whether its `status` is `scheduled`.
 * @example
 * ```ts
 * import { encounters, isScheduled } from "trump-putin-encounters";
 *
 * console.log(encounters.filter(isScheduled).map(({ id }) => id).join(" "));
 * // prints:
 * ```
 */
export function isScheduled<N extends Ids = KnownIds>(encounter: Encounter<N>): encounter is ScheduledEncounter<N> {
  return hasStatus(encounter, "scheduled");
}
