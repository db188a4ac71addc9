import type { KnownNames } from "../records/names.ts";
import type { Encounter, Names, ScheduledEncounter } from "../records/types.ts";

/**
 * Whether an encounter was still ahead when the edition was made; a type guard for `.filter()`.
 *
 * @example
 * ```ts
 * import { encounters, isScheduled } from "trump-putin-encounters";
 *
 * console.log(encounters.filter(isScheduled).map(({ id }) => id).join(" "));
 * // prints:
 * ```
 */
export function isScheduled<N extends Names = KnownNames>(encounter: Encounter<N>): encounter is ScheduledEncounter<N> {
  return encounter.status === "scheduled";
}
