import { citedIn, type CitedPlace } from "../citations/cited-in.ts";
import { isObject } from "../citations/member-path.ts";
import { idIndex, type NameIndex } from "../names/name-index.ts";
import { requireString } from "../names/require-string.ts";
import { actors } from "../records/actors.ts";
import { background } from "../records/accounts.ts";
import { calls } from "../records/calls.ts";
import { claimedContacts } from "../records/claimed-contacts.ts";
import { encounters } from "../records/encounters.ts";
import type { KnownIds, SourceId } from "../records/names.ts";
import { proposals } from "../records/proposals.ts";
import { quotes } from "../records/quotes.ts";
import { redirects } from "../records/redirects.ts";
import { sources } from "../records/sources.ts";
import type { Ids } from "../records/types.ts";
import { groupBy } from "./group-by.ts";

/** Finds where a source is cited; the index returns the source's id. */
export function whereCitedIn<N extends Ids>(
  records: () => readonly CitedPlace<N>["record"][],
  sources: NameIndex<string, N["source"]>,
) {
  const group = groupBy(
    () => records().flatMap((record) => citedIn(record)),
    // Data that nobody has checked may hold anything in place of a citation.
    ({ citation }): N["source"][] => (isObject(citation) ? [citation.source] : []),
  );

  return (source: string): readonly CitedPlace<N>[] => {
    requireString(source, "whereCited(): source");
    const [id] = sources.get(source);
    return group(id);
  };
}

const query = /* @__PURE__ */ whereCitedIn<KnownIds>(
  () => [...encounters, ...calls, ...proposals, ...claimedContacts, ...quotes, ...actors, ...background],
  // Inline: bundlers are less sure to drop what only another constant needs.
  /* @__PURE__ */ idIndex(
    "source",
    () => sources.map(({ id }) => [id, id] as const),
    () => redirects,
  ),
);

/**
 * Returns where a source is cited: each record, the path of the part that cites it, and the citation.
 *
 * {@link getSource} returns the source itself.
 *
 * @param source - The id of a source; case, accents and whitespace do not matter.
 * @returns A frozen array in the order of encounters, calls, proposals, claimed contacts, quotes, actors and background, each in the
 *   order of its table; the same array each time.
 * @throws {@link UnknownNameError} if no source in this edition has the id; it suggests the nearest ids.
 * @throws TypeError if `source` is not a string.
 * @example
 * ```ts
 * import { whereCited } from "trump-putin-encounters";
 *
 * for (const { record, path } of whereCited("kremlin-63444")) console.log(`${record.id}${path}`);
 * // prints: call-2020-06-01
 * // prints: call-2020-06-01/accounts/kremlin-readout
 * // prints: call-2020-06-01/accounts/kremlin-on-group-of-seven
 * ```
 */
export function whereCited(source: SourceId): readonly CitedPlace[] {
  return query(source);
}

/**
 * The name of {@link whereCited} in 1.x.
 *
 * @deprecated Use {@link whereCited}.
 */
export const bySource = whereCited;
