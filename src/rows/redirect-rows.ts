import type { QueryableDataset } from "../edition/queryable-dataset.ts";
import { redirects } from "../records/redirects.ts";
import type { KnownIds } from "../records/names.ts";
import type { RedirectRow } from "../records/rows.ts";
import type { Ids } from "../records/types.ts";
import { rowsOf } from "../tables/rows-of.ts";
import { redirects as table } from "../tables/redirects.ts";

const query = /* @__PURE__ */ rowsOf(table, () => ({ redirects }));

/**
 * Returns where ids of earlier editions lead now, as rows of a table.
 *
 * @param dataset - What {@link trump-putin-encounters!createDataset | createDataset} returns, for the rows of another edition; without
 *   it, those of this edition.
 * @returns A frozen array of frozen objects, in the order of their kinds and old ids: every column in every row, null where nothing is known. The same array each time.
 * @throws TypeError if `dataset` is anything else.
 * @example
 * ```ts
 * import { redirectRows } from "trump-putin-encounters/tables";
 *
 * for (const { record_kind, old_id, new_ids } of redirectRows().slice(0, 1)) console.log(record_kind, old_id, new_ids);
 * // prints: quotes bolton-2018-first-of-the-year [ 'bolton-2018-witch-hunt' ]
 * ```
 */
export function redirectRows<N extends Ids = KnownIds>(dataset?: QueryableDataset<N>): readonly RedirectRow[] {
  return query(dataset) as readonly RedirectRow[];
}
