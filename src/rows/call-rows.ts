import type { QueryableDataset } from "../edition/queryable-dataset.ts";
import { calls } from "../records/calls.ts";
import type { KnownIds } from "../records/names.ts";
import type { CallRow } from "../records/rows.ts";
import type { Ids } from "../records/types.ts";
import { rowsOf } from "../tables/rows-of.ts";
import { calls as table } from "../tables/calls.ts";

const query = /* @__PURE__ */ rowsOf(table, () => ({ calls }));

/**
 * Returns the phone calls, each with the length to show first, as rows of a table.
 *
 * @param dataset - What {@link trump-putin-encounters!createDataset | createDataset} returns, for the rows of another edition; without
 *   it, those of this edition.
 * @returns A frozen array of frozen objects, in chronological order: every column in every row, null where nothing is known. The same array each time.
 * @throws TypeError if `dataset` is anything else.
 * @example
 * ```ts
 * import { callRows } from "trump-putin-encounters/tables";
 *
 * const longest = [...callRows()].sort((a, b) => (b.minutes ?? 0) - (a.minutes ?? 0))[0];
 * console.log(longest?.id, longest?.bound, longest?.minutes);
 * // prints: call-2025-03-18 exactly 150
 * ```
 */
export function callRows<N extends Ids = KnownIds>(dataset?: QueryableDataset<N>): readonly CallRow<N>[] {
  return query(dataset) as readonly CallRow<N>[];
}
