import type { NameIndex } from "../names/name-index.ts";
import { requireString } from "../names/require-string.ts";
import type { EncounterId } from "../records/names.ts";
import { quotes } from "../records/quotes.ts";
import type { Ids, Quote } from "../records/types.ts";
import { groupBy } from "./group-by.ts";
import { knownEncounters } from "./known-encounters.ts";

/** Finds what was said at an encounter or about it; the index returns the encounter's id. */
export function quotesAboutIn<N extends Ids>(
  quotes: () => readonly Quote<N>[],
  encounters: NameIndex<string, N["encounter"]>,
) {
  const group = groupBy(quotes, ({ about }): (N["encounter"] | null)[] => [about]);

  return (encounter: string): readonly Quote<N>[] => {
    requireString(encounter, "quotesAbout(): encounter");
    const [id] = encounters.get(encounter);
    return group(id);
  };
}

const query = /* @__PURE__ */ quotesAboutIn(() => quotes, knownEncounters);

/**
 * Returns what was said at an encounter or about it.
 *
 * @param encounter - The id of an encounter; case, accents and whitespace do not matter.
 * @returns A frozen array in chronological order, quotes without a date last; empty if there are no quotes. The same array each time.
 * @throws {@link UnknownNameError} if no encounter in this edition has the id; it suggests the nearest ids.
 * @throws TypeError if `encounter` is not a string.
 * @example
 * ```ts
 * import { quotesAbout } from "trump-putin-encounters";
 *
 * for (const { speaker, text } of quotesAbout("moscow-2020")) console.log(`${speaker}: ${text}`);
 * // prints: donald-trump: It’s a very big deal, celebrating the end of the war, etc., etc. A very big deal. I appreciate the invitation.
 * // prints: donald-trump: It is in the middle of our political season, so I will see if I can do it, but I would love to go if I could
 * // prints: vladimir-putin: It's not for us to decide. But if the U.S. president arrives, surely, he and I will meet in Moscow
 * // prints: dmitry-peskov: Via diplomatic channels, we have received information that the [U.S.] president will not be coming
 * ```
 */
export function quotesAbout(encounter: EncounterId): readonly Quote[] {
  return query(encounter);
}
