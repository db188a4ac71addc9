import type { QueryableDataset } from "../edition/queryable-dataset.ts";
import { calls } from "../records/calls.ts";
import { encounters } from "../records/encounters.ts";
import { quotes } from "../records/quotes.ts";
import type { KnownIds } from "../records/names.ts";
import type { ClaimRow } from "../records/rows.ts";
import type { Ids } from "../records/types.ts";
import { rowsOf } from "../tables/rows-of.ts";
import { claims as table } from "../tables/claims.ts";

const query = /* @__PURE__ */ rowsOf(table, () => ({ encounters, calls, quotes }));

/**
 * Returns what each side of a dispute says, as rows of a table.
 *
 * @param dataset - What {@link trump-putin-encounters!createDataset | createDataset} returns, for the rows of another edition; without
 *   it, those of this edition.
 * @returns A frozen array of frozen objects, in the order of the disputes: every column in every row, null where nothing is known. The same array each time.
 * @throws TypeError if `dataset` is anything else.
 * @example
 * ```ts
 * import { claimRows } from "trump-putin-encounters/tables";
 *
 * for (const { said_by, bound, minutes } of claimRows().filter(({ dispute }) => dispute === "dinner-duration")) {
 *   console.log(said_by, bound, minutes);
 * }
 * // prints: [] about 60
 * // prints: [ 'unnamed-senior-white-house-official-2017' ] at-most 60
 * // prints: [ 'donald-trump' ] about 15
 * // prints: [ 'white-house' ] null null
 * ```
 */
export function claimRows<N extends Ids = KnownIds>(dataset?: QueryableDataset<N>): readonly ClaimRow<N>[] {
  return query(dataset) as readonly ClaimRow<N>[];
}
