import type { KnownIds } from "../records/names.ts";
import type { CancelledEncounter, Encounter, Ids } from "../records/types.ts";
import { hasStatus } from "./has-status.ts";

/**
 * Returns whether the meeting of an encounter was planned or expected and then dropped; a type guard for `.filter()`.
 *
 * A cancelled encounter may still hold meetings: {@link met} returns every encounter at which the two met.
 *
 * @param encounter - An encounter of this or any other edition; of any other value, the answer is false.
 * @returns Whether its `status` is `cancelled`.
 * @example
 * ```ts
 * import { encounters, isCancelled } from "trump-putin-encounters";
 *
 * console.log(encounters.filter(isCancelled).map(({ id }) => id).join(" "));
 * // prints: da-nang-2017 paris-2018 buenos-aires-2018 budapest-2025
 * ```
 */
export function isCancelled<N extends Ids = KnownIds>(encounter: Encounter<N>): encounter is CancelledEncounter<N> {
  return hasStatus(encounter, "cancelled");
}
