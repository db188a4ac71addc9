import type { ScheduledEncounter, Encounter } from "../records/types.ts";

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
export function isScheduled(encounter: Encounter): encounter is ScheduledEncounter {
  return encounter.status === "scheduled";
}
