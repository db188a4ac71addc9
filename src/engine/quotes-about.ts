import type { NameIndex } from "../names/name-index.ts";
import type { Names, Quote } from "../records/types.ts";
import { groupBy } from "./group-by.ts";

/** Finds what was said at an encounter or about it; the index gives the encounter's id. */
export function quotesAboutIn<N extends Names>(quotes: () => readonly Quote<N>[], encounters: NameIndex<string, N["encounter"]>) {
  const group = groupBy(quotes, ({ about }): (N["encounter"] | null)[] => [about]);

  return (encounter: string): readonly Quote<N>[] => {
    const [id] = encounters.get(encounter);
    return group(id);
  };
}
