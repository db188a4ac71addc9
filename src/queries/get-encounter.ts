import { encounters } from "../records/encounters.ts";
import type { EncounterId, EncountersById } from "../records/names.ts";
import { redirects } from "../records/redirects.ts";
import { oneById } from "./one-by-id.ts";

const query = /* @__PURE__ */ oneById(
  "getEncounter",
  "encounter",
  () => encounters,
  () => redirects,
);

/**
 * Returns one encounter, typed by its id: TypeScript knows its status, and so which fields it has.
 *
 * @param id - The id of an encounter; case, accents and whitespace do not matter.
 * @returns The record that {@link encounters} holds.
 * @throws {@link UnknownNameError} if no encounter in this edition has the id; it suggests the nearest ids.
 * @throws TypeError if `id` is not a string.
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
