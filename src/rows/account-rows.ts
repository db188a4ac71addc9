import type { QueryableDataset } from "../edition/queryable-dataset.ts";
import { background } from "../records/accounts.ts";
import { calls } from "../records/calls.ts";
import { claimedContacts } from "../records/claimed-contacts.ts";
import { encounters } from "../records/encounters.ts";
import { proposals } from "../records/proposals.ts";
import type { KnownIds } from "../records/names.ts";
import type { AccountRow } from "../records/rows.ts";
import type { Ids } from "../records/types.ts";
import { rowsOf } from "../tables/rows-of.ts";
import { accounts as table } from "../tables/accounts.ts";

const query = /* @__PURE__ */ rowsOf(table, () => ({ encounters, calls, proposals, claimedContacts, background }));

/**
 * Returns what the sides, and sources in their own voice, say about a record or the background, as rows of a table.
 *
 * @param dataset - What {@link trump-putin-encounters!createDataset | createDataset} returns, for the rows of another edition; without
 *   it, those of this edition.
 * @returns A frozen array of frozen objects, in the order of encounters, calls, proposals, claimed contacts and background: every column in every row, null where nothing is known. The same array each time.
 * @throws TypeError if `dataset` is anything else.
 * @example
 * ```ts
 * import { accountRows } from "trump-putin-encounters/tables";
 *
 * const row = accountRows().find(({ record, said_by }) => record === "helsinki-2018" && said_by.includes("vladimir-putin"));
 * console.log(row?.about, row?.independent_sources);
 * // prints: background 4
 * ```
 */
export function accountRows<N extends Ids = KnownIds>(dataset?: QueryableDataset<N>): readonly AccountRow<N>[] {
  return query(dataset) as readonly AccountRow<N>[];
}
