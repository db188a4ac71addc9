import { nameIndex } from "../names/name-index.ts";
import { encounters } from "../records/encounters.ts";
import type { EncounterId, EncountersById } from "../records/names.ts";

const index = /* @__PURE__ */ nameIndex("encounter", () => encounters.map((encounter) => [encounter.id, encounter] as const));

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
  return index.get(id)[0] as EncountersById[Id];
}
