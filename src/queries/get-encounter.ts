import { nameIndex } from "../names/name-index.ts";
import { encounters } from "../records/encounters.ts";
import type { EncounterId, EncountersById } from "../records/names.ts";
import type { Encounter, Names } from "../records/types.ts";

/** Finds one encounter by its id. */
export function getEncounterIn<N extends Names>(encounters: () => readonly Encounter<N>[]) {
  const index = nameIndex("encounter", () => encounters().map((encounter) => [encounter.id, encounter] as const));
  return (id: string): Encounter<N> => index.get(id)[0];
}

const query = /* @__PURE__ */ getEncounterIn(() => encounters);

/**
 * One encounter, typed by its id.
 *
 * @throws UnknownNameError if the edition knows no such encounter; it names the nearest.
 * @throws TypeError if the id is not text.
 * @example
 * ```ts
 * import { getEncounter } from "trump-putin-encounters";
 *
 * console.log(getEncounter("buenos-aires-2018").cancellation.announcedOn);
 * // prints: 2018-11-29
 * ```
 */
export function getEncounter<Id extends EncounterId>(id: Id): EncountersById[Id] {
  return query(id) as EncountersById[Id];
}
