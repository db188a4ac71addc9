import type { QueryableDataset } from "../edition/queryable-dataset.ts";
import { proposals } from "../records/proposals.ts";
import type { KnownIds } from "../records/names.ts";
import type { ProposalRow } from "../records/rows.ts";
import type { Ids } from "../records/types.ts";
import { rowsOf } from "../tables/rows-of.ts";
import { proposals as table } from "../tables/proposals.ts";

const query = /* @__PURE__ */ rowsOf(table, () => ({ proposals }));

/**
 * Returns the meetings that were floated and never arranged, as rows of a table.
 *
 * @param dataset - What {@link trump-putin-encounters!createDataset | createDataset} returns, for the rows of another edition; without
 *   it, those of this edition.
 * @returns A frozen array of frozen objects, in the order in which they were first floated: every column in every row, null where nothing is known. The same array each time.
 * @throws TypeError if `dataset` is anything else.
 * @example
 * ```ts
 * import { proposalRows } from "trump-putin-encounters/tables";
 *
 * for (const { proposed_on, place } of proposalRows().slice(0, 2)) console.log(proposed_on, place);
 * // prints: 2017-02-10 Ljubljana
 * // prints: 2018-07-27 Moscow
 * ```
 */
export function proposalRows<N extends Ids = KnownIds>(dataset?: QueryableDataset<N>): readonly ProposalRow<N>[] {
  return query(dataset) as readonly ProposalRow<N>[];
}
