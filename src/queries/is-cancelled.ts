import type { CancelledEncounter, Encounter } from "../records/types.ts";

/**
 * Whether the meeting of an encounter was planned or expected and then dropped; a type guard for `.filter()`.
 *
 * @example
 * ```ts
 * import { encounters, isCancelled } from "trump-putin-encounters";
 *
 * console.log(encounters.filter(isCancelled).map(({ id }) => id).join(" "));
 * // prints: da-nang-2017 paris-2018 buenos-aires-2018
 * ```
 */
export function isCancelled(encounter: Encounter): encounter is CancelledEncounter {
  return encounter.status === "cancelled";
}
