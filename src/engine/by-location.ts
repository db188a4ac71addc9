import { locationNamesOf } from "../names/location-names.ts";
import { nameIndex } from "../names/name-index.ts";
import type { Encounter, Names } from "../records/types.ts";

/** Finds the encounters at a place by any of its names. */
export function byLocationIn<N extends Names>(encounters: () => readonly Encounter<N>[]) {
  const index = nameIndex("location", () =>
    encounters().flatMap((encounter) => locationNamesOf(encounter).map((name) => [name, encounter] as const)),
  );
  return (name: string): readonly Encounter<N>[] => index.get(name);
}
