import type { QueryableDataset } from "../edition/queryable-dataset.ts";
import { claimedContacts } from "../records/claimed-contacts.ts";
import type { KnownIds } from "../records/names.ts";
import type { ClaimedContactRow } from "../records/rows.ts";
import type { Ids } from "../records/types.ts";
import { rowsOf } from "../tables/rows-of.ts";
import { claimedContacts as table } from "../tables/claimed-contacts.ts";

const query = /* @__PURE__ */ rowsOf(table, () => ({ claimedContacts }));

/**
 * Returns the contacts that one side claims, as rows of a table.
 *
 * @param dataset - What {@link trump-putin-encounters!createDataset | createDataset} returns, for the rows of another edition; without
 *   it, those of this edition.
 * @returns A frozen array of frozen objects, in the order in which they were first claimed: every column in every row, null where nothing is known. The same array each time.
 * @throws TypeError if `dataset` is anything else.
 * @example
 * ```ts
 * import { claimedContactRows } from "trump-putin-encounters/tables";
 *
 * for (const { claimed_on, claimed_by, form } of claimedContactRows().slice(0, 2)) console.log(claimed_on, claimed_by, form);
 * // prints: 2025-02-07 [ 'donald-trump' ] call
 * // prints: 2025-03-18 [ 'donald-trump' ] call
 * ```
 */
export function claimedContactRows<N extends Ids = KnownIds>(
  dataset?: QueryableDataset<N>,
): readonly ClaimedContactRow<N>[] {
  return query(dataset) as readonly ClaimedContactRow<N>[];
}
