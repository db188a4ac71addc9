import { type CitedBySource, citedIn } from "../citations/cited-in.ts";
import { type NameIndex, nameIndex } from "../names/name-index.ts";
import { accounts } from "../records/accounts.ts";
import { actors } from "../records/actors.ts";
import { calls } from "../records/calls.ts";
import { encounters } from "../records/encounters.ts";
import type { KnownNames, SourceId } from "../records/names.ts";
import { proposals } from "../records/proposals.ts";
import { quotes } from "../records/quotes.ts";
import { sources } from "../records/sources.ts";
import type { Names } from "../records/types.ts";
import { groupBy } from "./group-by.ts";

/** Finds where a source is cited; the index gives the source's id. */
export function bySourceIn<N extends Names>(
  records: () => readonly CitedBySource<N>["record"][],
  sources: NameIndex<string, N["source"]>,
) {
  const group = groupBy(
    () => records().flatMap((record) => citedIn(record)),
    ({ citation }): N["source"][] => [citation.source],
  );

  return (id: string): readonly CitedBySource<N>[] => {
    const [known] = sources.get(id);
    return group(known);
  };
}

const known = /* @__PURE__ */ nameIndex("source", () => sources.map(({ id }) => [id, id] as const));
const query = /* @__PURE__ */ bySourceIn<KnownNames>(
  () => [...encounters, ...calls, ...proposals, ...quotes, ...actors, ...accounts],
  known,
);

/**
 * Where a source is cited: each record, the part of it, and the citation; the same frozen array each time.
 *
 * In order of encounters, calls, proposals, quotes, actors and accounts, each in the order of its list.
 *
 * @throws UnknownNameError if the edition knows no such source; it names the nearest.
 * @throws TypeError if the id is not text.
 * @example
 * ```ts
 * import { bySource } from "trump-putin-encounters";
 *
 * for (const { record, path } of bySource("kremlin-63444")) console.log(`${record.id}${path}`);
 * // prints: call-2020-06-01
 * // prints: call-2020-06-01/accounts/kremlin-readout
 * // prints: call-2020-06-01/accounts/kremlin-on-group-of-seven
 * ```
 */
export function bySource(source: SourceId): readonly CitedBySource<KnownNames>[] {
  return query(source);
}
