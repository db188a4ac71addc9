import type { KnownIds } from "../records/names.ts";
import type { Encounter, Ids, ScheduledEncounter } from "../records/types.ts";

/**
 * Returns whether an encounter was still ahead when the edition was made; a type guard for `.filter()`.
 *
 * @param encounter - An encounter of this or any other edition.
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
  return encounter.status === "scheduled";
}
