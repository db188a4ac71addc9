import type { NameIndex } from "../names/name-index.ts";
import type { Names, Quote } from "../records/types.ts";
import { groupBy } from "./group-by.ts";

/** Finds what an actor is quoted as saying; the index gives the actor's id for each name. */
export function quotesByIn<N extends Names>(quotes: () => readonly Quote<N>[], actors: NameIndex<string, N["actor"]>) {
  const group = groupBy(quotes, ({ speaker }): N["actor"][] => [speaker]);

  return (name: string): readonly Quote<N>[] => {
    const [id] = actors.get(name);
    return group(id);
  };
}
