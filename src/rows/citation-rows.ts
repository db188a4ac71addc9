import type { QueryableDataset } from "../edition/queryable-dataset.ts";
import { actors } from "../records/actors.ts";
import { background } from "../records/accounts.ts";
import { calls } from "../records/calls.ts";
import { claimedContacts } from "../records/claimed-contacts.ts";
import { encounters } from "../records/encounters.ts";
import { proposals } from "../records/proposals.ts";
import { quotes } from "../records/quotes.ts";
import type { KnownIds } from "../records/names.ts";
import type { CitationRow } from "../records/rows.ts";
import type { Ids } from "../records/types.ts";
import { rowsOf } from "../tables/rows-of.ts";
import { citations as table } from "../tables/citations.ts";

const query = /* @__PURE__ */ rowsOf(table, () => ({
  encounters,
  calls,
  proposals,
  claimedContacts,
  quotes,
  actors,
  background,
}));

/**
 * Returns who says what stands at each path of each record, as rows of a table.
 *
 * @param dataset - What {@link trump-putin-encounters!createDataset | createDataset} returns, for the rows of another edition; without
 *   it, those of this edition.
 * @returns A frozen array of frozen objects, in the order of encounters, calls, proposals, claimed contacts, quotes, actors and background, the outer parts of each record first: every column in every row, null where nothing is known. The same array each time.
 * @throws TypeError if `dataset` is anything else.
 * @example
 * ```ts
 * import { citationRows } from "trump-putin-encounters/tables";
 *
 * const dinner = citationRows().filter(({ record, path }) => record === "hamburg-2017" && path === "/meetings/dinner");
 * console.log(new Set(dinner.map(({ source }) => source)).size > 1);
 * // prints: true
 * ```
 */
export function citationRows<N extends Ids = KnownIds>(dataset?: QueryableDataset<N>): readonly CitationRow<N>[] {
  return query(dataset) as readonly CitationRow<N>[];
}
