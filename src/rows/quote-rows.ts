import type { QueryableDataset } from "../edition/queryable-dataset.ts";
import { quotes } from "../records/quotes.ts";
import type { KnownIds } from "../records/names.ts";
import type { QuoteRow } from "../records/rows.ts";
import type { Ids } from "../records/types.ts";
import { rowsOf } from "../tables/rows-of.ts";
import { quotes as table } from "../tables/quotes.ts";

const query = /* @__PURE__ */ rowsOf(table, () => ({ quotes }));

/**
 * Returns the quotes, each with its original words where a source has them, as rows of a table.
 *
 * @param dataset - What {@link trump-putin-encounters!createDataset | createDataset} returns, for the rows of another edition; without
 *   it, those of this edition.
 * @returns A frozen array of frozen objects, in chronological order; those without a date come last: every column in every row, null where nothing is known. The same array each time.
 * @throws TypeError if `dataset` is anything else.
 * @example
 * ```ts
 * import { quoteRows } from "trump-putin-encounters/tables";
 *
 * console.log(quoteRows().filter(({ speaker, about }) => speaker === "vladimir-putin" && about === "helsinki-2018").length);
 * // prints: 2
 * ```
 */
export function quoteRows<N extends Ids = KnownIds>(dataset?: QueryableDataset<N>): readonly QuoteRow<N>[] {
  return query(dataset) as readonly QuoteRow<N>[];
}
