import { nameIndex } from "../names/name-index.ts";
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
