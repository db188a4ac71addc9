import type { EncounterId } from "../records/names.ts";
import { quotes } from "../records/quotes.ts";
import type { Quote } from "../records/types.ts";
import { groupBy } from "./group-by.ts";
import { knownEncounters } from "./known-encounters.ts";

const group = /* @__PURE__ */ groupBy(
  () => quotes,
  (quote: Quote) => [quote.about],
);

/**
 * What was said at an encounter or about it, in order of time; the same frozen array each time, empty if nothing.
 *
 * @throws UnknownNameError if the edition knows no such encounter; it names the nearest.
 * @throws TypeError if the id is not text.
 * @example
 * ```ts
 * import { quotesAbout } from "trump-putin-encounters";
 *
 * for (const { speaker, text } of quotesAbout("buenos-aires-2018")) console.log(`${speaker}: ${text}`);
 * // prints: unnamed-russian-official-2018: really bad
 * // prints: yuri-ushakov: no offense taken
 * ```
 */
export function quotesAbout(encounter: EncounterId): readonly Quote[] {
  const [id] = knownEncounters.get(encounter);
  return group(id);
}
