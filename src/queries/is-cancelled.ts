import type { KnownNames } from "../records/names.ts";
import type { CancelledEncounter, Encounter, Names } from "../records/types.ts";

/**
 * Whether the meeting of an encounter was planned or expected and then dropped; a type guard for `.filter()`.
 *
 * @example
 * ```ts
 * import { encounters, isCancelled } from "trump-putin-encounters";
 *
 * console.log(encounters.filter(isCancelled).map(({ id }) => id).join(" "));
 * // prints: da-nang-2017 paris-2018 buenos-aires-2018 budapest-2025
 * ```
 */
export function isCancelled<N extends Names = KnownNames>(encounter: Encounter<N>): encounter is CancelledEncounter<N> {
  return encounter.status === "cancelled";
}
