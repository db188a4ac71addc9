import type { QueryableDataset } from "../edition/queryable-dataset.ts";
import { calls } from "../records/calls.ts";
import type { KnownIds } from "../records/names.ts";
import type { CallDurationRow } from "../records/rows.ts";
import type { Ids } from "../records/types.ts";
import { rowsOf } from "../tables/rows-of.ts";
import { callDurations as table } from "../tables/call-durations.ts";

const query = /* @__PURE__ */ rowsOf(table, () => ({ calls }));

/**
 * Returns every statement of how long a call lasted, as rows of a table.
 *
 * @param dataset - What {@link trump-putin-encounters!createDataset | createDataset} returns, for the rows of another edition; without
 *   it, those of this edition.
 * @returns A frozen array of frozen objects, in the order of the calls, of each call the length to show first in front: every column in every row, null where nothing is known. The same array each time.
 * @throws TypeError if `dataset` is anything else.
 * @example
 * ```ts
 * import { callDurationRows } from "trump-putin-encounters/tables";
 *
 * for (const { said_by, bound, minutes } of callDurationRows().filter(({ call }) => call === "call-2018-03-20")) {
 *   console.log(said_by, bound, minutes);
 * }
 * ```
 */
export function callDurationRows<N extends Ids = KnownIds>(
  dataset?: QueryableDataset<N>,
): readonly CallDurationRow<N>[] {
  return query(dataset) as readonly CallDurationRow<N>[];
}
