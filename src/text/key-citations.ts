import { isObject } from "../citations/member-path.ts";
import { substanceOf } from "../citations/substance.ts";
import type { KnownIds } from "../records/names.ts";
import type { Citation, Ids } from "../records/types.ts";
import { citationsFor, type WithCitations } from "../queries/citations-for.ts";

/**
 * Returns the few citations that carry a record as a whole: those of an encounter's status, of a call's participants, of a quote's words.
 *
 * {@link citationsFor} without a path returns those of all its parts as well, which are often a hundred.
 *
 * @param record - A record that carries citations: an encounter, a call, a proposal, a claimed contact, a quote, an account or an actor.
 * @returns A frozen array; the sources that say the most important thing first, as the record has them.
 * @throws TypeError if `record` carries no citations.
 * @example
 * ```ts
 * import { citationsFor, helsinki2018, keyCitations } from "trump-putin-encounters";
 *
 * console.log(keyCitations(helsinki2018).length < citationsFor(helsinki2018).length);
 * // prints: true
 * ```
 */
export function keyCitations<N extends Ids = KnownIds>(record: WithCitations<N>): readonly Citation<N>[] {
  const substance = isObject(record) ? substanceOf(record) : undefined;
  return citationsFor(record, substance === undefined ? "" : `/${substance}`);
}
