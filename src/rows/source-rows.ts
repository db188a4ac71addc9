import type { QueryableDataset } from "../edition/queryable-dataset.ts";
import { sources } from "../records/sources.ts";
import type { KnownIds } from "../records/names.ts";
import type { SourceRow } from "../records/rows.ts";
import type { Ids } from "../records/types.ts";
import { rowsOf } from "../tables/rows-of.ts";
import { sources as table } from "../tables/sources.ts";

const query = /* @__PURE__ */ rowsOf(table, () => ({ sources }));

/**
 * Returns the texts that the records cite, as rows of a table.
 *
 * @param dataset - What {@link trump-putin-encounters!createDataset | createDataset} returns, for the rows of another edition; without
 *   it, those of this edition.
 * @returns A frozen array of frozen objects, in the order of their ids: every column in every row, null where nothing is known. The same array each time.
 * @throws TypeError if `dataset` is anything else.
 * @example
 * ```ts
 * import { sourceRows } from "trump-putin-encounters/tables";
 *
 * console.log(sourceRows().filter(({ publisher }) => publisher === "Kremlin").length > 0);
 * // prints: true
 * ```
 */
export function sourceRows<N extends Ids = KnownIds>(dataset?: QueryableDataset<N>): readonly SourceRow<N>[] {
  return query(dataset) as readonly SourceRow<N>[];
}
