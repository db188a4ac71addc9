import { nameIndex } from "../names/name-index.ts";
import type { Encounter, Names } from "../records/types.ts";

/** Finds one encounter by its id. */
export function getEncounterIn<N extends Names>(encounters: () => readonly Encounter<N>[]) {
  const index = nameIndex("encounter", () => encounters().map((encounter) => [encounter.id, encounter] as const));
  return (id: string): Encounter<N> => index.get(id)[0];
}
