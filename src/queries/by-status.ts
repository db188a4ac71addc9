import { byStatusIn } from "../engine/by-status.ts";
import { encounters } from "../records/encounters.ts";
import type { Encounter, EncounterStatus } from "../records/types.ts";

const query = /* @__PURE__ */ byStatusIn(() => encounters);

/**
 * The encounters of one status, in order of time; the same frozen array each time, empty if there are none.
 *
 * @throws UnknownNameError if there is no such status; it names the nearest.
 * @throws TypeError if the status is not text.
 * @example
 * ```ts
 * import { byStatus } from "trump-putin-encounters";
 *
 * for (const { id, invitation } of byStatus("never-held")) console.log(id, invitation.outcome);
 * // prints: washington-2018 postponed
 * // prints: moscow-2020 declined
 * ```
 */
export function byStatus<Status extends EncounterStatus>(status: Status): readonly Extract<Encounter, { status: Status }>[] {
  return query(status);
}
