import type { QueryableDataset } from "../edition/queryable-dataset.ts";
import { calls } from "../records/calls.ts";
import { encounters } from "../records/encounters.ts";
import { quotes } from "../records/quotes.ts";
import type { KnownIds } from "../records/names.ts";
import type { DisputeRow } from "../records/rows.ts";
import type { Ids } from "../records/types.ts";
import { rowsOf } from "../tables/rows-of.ts";
import { disputes as table } from "../tables/disputes.ts";

const query = /* @__PURE__ */ rowsOf(table, () => ({ encounters, calls, quotes }));

/**
 * Returns the points on which sources contradict each other, as rows of a table.
 *
 * @param dataset - What {@link trump-putin-encounters!createDataset | createDataset} returns, for the rows of another edition; without
 *   it, those of this edition.
 * @returns A frozen array of frozen objects, in the order of encounters, calls and quotes: every column in every row, null where nothing is known. The same array each time.
 * @throws TypeError if `dataset` is anything else.
 * @example
 * ```ts
 * import { disputeRows } from "trump-putin-encounters/tables";
 *
 * for (const { id, path, follows } of disputeRows().slice(0, 2)) console.log(id, path, follows);
 * // prints: acceptance-of-denial /topics/election-interference null
 * // prints: dinner-duration /meetings/dinner/duration about-an-hour
 * ```
 */
export function disputeRows<N extends Ids = KnownIds>(dataset?: QueryableDataset<N>): readonly DisputeRow[] {
  return query(dataset) as readonly DisputeRow[];
}
