import type { NameIndex } from "../names/name-index.ts";
import { requireString } from "../names/require-string.ts";
import type { ActorName } from "../records/names.ts";
import { quotes } from "../records/quotes.ts";
import type { Ids, Quote } from "../records/types.ts";
import { groupBy } from "./group-by.ts";
import { knownActors } from "./known-actors.ts";

/** Finds what an actor is quoted as saying; the index returns the actor's id for each name. */
export function quotesByIn<N extends Ids>(quotes: () => readonly Quote<N>[], actors: NameIndex<string, N["actor"]>) {
  const group = groupBy(quotes, ({ speaker }): N["actor"][] => [speaker]);

  return (name: string): readonly Quote<N>[] => {
    requireString(name, "quotesBy(): name");
    const [id] = actors.get(name);
    return group(id);
  };
}

const query = /* @__PURE__ */ quotesByIn(() => quotes, knownActors);

/**
 * Returns what an actor is quoted as saying.
 *
 * @param name - The actor's id, name or alias, or a surname that only one actor has; case, accents and whitespace do not
 *   matter. {@link findActorName} returns the name for what a user typed.
 * @returns A frozen array in chronological order, quotes without a date last; empty if there are no quotes. The same array each time.
 * @throws {@link UnknownNameError} if no actor in this edition has the name; it suggests the nearest names.
 * @throws TypeError if `name` is not a string.
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
