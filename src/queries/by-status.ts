import { nameIndex } from "../names/name-index.ts";
import { encounters } from "../records/encounters.ts";
import type { Encounter, EncounterStatus, Names } from "../records/types.ts";
import { encounterStatuses } from "../records/vocabularies.ts";
import { groupBy } from "./group-by.ts";

/** Finds the encounters of one status. */
export function byStatusIn<N extends Names>(encounters: () => readonly Encounter<N>[]) {
  const statuses = nameIndex("status", () => encounterStatuses.map((status) => [status, status] as const));
  const group = groupBy(encounters, ({ status }): EncounterStatus[] => [status]);

  return <Status extends EncounterStatus>(status: Status): readonly Extract<Encounter<N>, { status: Status }>[] => {
    const [known] = statuses.get(status);
    return group(known) as readonly Extract<Encounter<N>, { status: Status }>[];
  };
}

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
export function byStatus<Status extends EncounterStatus>(
  status: Status,
): readonly Extract<Encounter, { status: Status }>[] {
  return query(status);
}
