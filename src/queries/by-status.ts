import { nameIndex } from "../names/name-index.ts";
import { requireString } from "../names/require-string.ts";
import { encounters } from "../records/encounters.ts";
import type { Encounter, EncounterStatus, Ids } from "../records/types.ts";
import { encounterStatuses } from "../records/vocabularies.ts";
import { groupBy } from "./group-by.ts";

/** Finds the encounters of one status. */
export function byStatusIn<N extends Ids>(encounters: () => readonly Encounter<N>[]) {
  const statuses = nameIndex("status", () => encounterStatuses.map((status) => [status, status] as const));
  const group = groupBy(encounters, ({ status }): EncounterStatus[] => [status]);

  return <Status extends EncounterStatus>(status: Status): readonly Extract<Encounter<N>, { status: Status }>[] => {
    requireString(status, "byStatus(): status");
    const [known] = statuses.get(status);
    return group(known) as readonly Extract<Encounter<N>, { status: Status }>[];
  };
}

const query = /* @__PURE__ */ byStatusIn(() => encounters);

/**
 * Returns the encounters of one status.
 *
 * The status says what became of the planned meeting, not whether the two met: a cancelled encounter may still hold meetings, in passing. {@link met} returns every encounter at which they did.
 *
 * @param status - `"held"`, `"cancelled"`, `"never-held"` or `"scheduled"`; case and whitespace do not matter.
 * @returns A frozen array in chronological order, empty if no encounter has the status; the same array each time.
 * @throws {@link UnknownNameError} if there is no such status; it suggests the nearest.
 * @throws TypeError if `status` is not a string.
 * @example
 * ```ts
 * import { byStatus } from "trump-putin-encounters";
 *
 * for (const { id, invitation } of byStatus("never-held")) console.log(id, invitation.outcome);
 * // prints: washington-2018 postponed
 * // prints: moscow-2020 declined
 * ```
 */
export function byStatus<Status extends EncounterStatus>(
  status: Status,
): readonly Extract<Encounter, { status: Status }>[] {
  return query(status);
}
