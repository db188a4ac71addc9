import type { NameIndex } from "../names/name-index.ts";
import type { ActorName } from "../records/names.ts";
import { quotes } from "../records/quotes.ts";
import type { Names, Quote } from "../records/types.ts";
import { groupBy } from "./group-by.ts";
import { knownActors } from "./known-actors.ts";

/** Finds what an actor is quoted as saying; the index gives the actor's id for each name. */
export function quotesByIn<N extends Names>(quotes: () => readonly Quote<N>[], actors: NameIndex<string, N["actor"]>) {
  const group = groupBy(quotes, ({ speaker }): N["actor"][] => [speaker]);

  return (name: string): readonly Quote<N>[] => {
    const [id] = actors.get(name);
    return group(id);
  };
}

const query = /* @__PURE__ */ quotesByIn(() => quotes, knownActors);

/**
 * What an actor is quoted as saying, in order of time; the same frozen array each time, empty if nothing.
 *
 * The actor's id, name or alias, or a surname that only one actor bears; case, accents and spaces do not matter.
 *
 * @throws UnknownNameError if the edition knows no such actor; it names the nearest.
 * @throws TypeError if the name is not text.
 * @example
 * ```ts
 * import { quotesBy } from "trump-putin-encounters";
 *
 * for (const { date, text } of quotesBy("Anatoly Antonov")) console.log(date, text);
 * // prints: 2018-07-20 This issue (of a referendum) was discussed
 * ```
 */
export function quotesBy(name: ActorName): readonly Quote[] {
  return query(name);
}
