import type { QueryableDataset } from "../edition/queryable-dataset.ts";
import { encounters } from "../records/encounters.ts";
import type { KnownIds } from "../records/names.ts";
import type { EncounterRow } from "../records/rows.ts";
import type { Ids } from "../records/types.ts";
import { rowsOf } from "../tables/rows-of.ts";
import { encounters as table } from "../tables/encounters.ts";

const query = /* @__PURE__ */ rowsOf(table, () => ({ encounters }));

/**
 * Returns the encounters, held or not, as rows of a table.
 *
 * @param dataset - What {@link trump-putin-encounters!createDataset | createDataset} returns, for the rows of another edition; without
 *   it, those of this edition.
 * @returns A frozen array of frozen objects, in chronological order: every column in every row, null where nothing is known. The same array each time.
 * @throws TypeError if `dataset` is anything else.
 * @example
 * ```ts
 * import { encounterRows } from "trump-putin-encounters/tables";
 *
 * for (const { first_day, city, cancelled_by } of encounterRows().slice(0, 2)) console.log(first_day, city, cancelled_by);
 * // prints: 2017-07-07 Hamburg null
 * // prints: 2017-11-10 Da Nang [ 'donald-trump' ]
 * ```
 */
export function encounterRows<N extends Ids = KnownIds>(dataset?: QueryableDataset<N>): readonly EncounterRow<N>[] {
  return query(dataset) as readonly EncounterRow<N>[];
}
