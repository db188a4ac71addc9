import type { NameIndex } from "../names/name-index.ts";
import type { EncounterId } from "../records/names.ts";
import { quotes } from "../records/quotes.ts";
import type { Names, Quote } from "../records/types.ts";
import { groupBy } from "./group-by.ts";
import { knownEncounters } from "./known-encounters.ts";

/** Finds what was said at an encounter or about it; the index gives the encounter's id. */
export function quotesAboutIn<N extends Names>(
  quotes: () => readonly Quote<N>[],
  encounters: NameIndex<string, N["encounter"]>,
) {
  const group = groupBy(quotes, ({ about }): (N["encounter"] | null)[] => [about]);

  return (encounter: string): readonly Quote<N>[] => {
    const [id] = encounters.get(encounter);
    return group(id);
  };
}

const query = /* @__PURE__ */ quotesAboutIn(() => quotes, knownEncounters);

/**
 * What was said at an encounter or about it, in order of time; the same frozen array each time, empty if nothing.
 *
 * @throws UnknownNameError if the edition knows no such encounter; it names the nearest.
 * @throws TypeError if the id is not text.
 * @example
 * ```ts
 * import { quotesAbout } from "trump-putin-encounters";
 *
 * for (const { speaker, text } of quotesAbout("moscow-2020")) console.log(`${speaker}: ${text}`);
 * // prints: donald-trump: It is right in the middle of political season, so I'll see if I can do it
 * // prints: donald-trump: I would love to go if I could.
 * // prints: kremlin: Via diplomatic channels, we have received information that the [U.S.] president will not be coming
 * ```
 */
export function quotesAbout(encounter: EncounterId): readonly Quote[] {
  return query(encounter);
}
