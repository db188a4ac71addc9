import type { QueryableDataset } from "../edition/queryable-dataset.ts";
import { quotes } from "../records/quotes.ts";
import type { KnownIds } from "../records/names.ts";
import type { QuoteVariantRow } from "../records/rows.ts";
import type { Ids } from "../records/types.ts";
import { rowsOf } from "../tables/rows-of.ts";
import { quoteVariants as table } from "../tables/quote-variants.ts";

const query = /* @__PURE__ */ rowsOf(table, () => ({ quotes }));

/**
 * Returns the quotes as other sources word or translate them, as rows of a table.
 *
 * @param dataset - What {@link trump-putin-encounters!createDataset | createDataset} returns, for the rows of another edition; without
 *   it, those of this edition.
 * @returns A frozen array of frozen objects, in the order of the quotes: every column in every row, null where nothing is known. The same array each time.
 * @throws TypeError if `dataset` is anything else.
 * @example
 * ```ts
 * import { quoteVariantRows } from "trump-putin-encounters/tables";
 *
 * const languages = new Set(quoteVariantRows().map(({ language }) => language));
 * console.log([...languages].sort().join(" "));
 * // prints: en ru
 * ```
 */
export function quoteVariantRows<N extends Ids = KnownIds>(
  dataset?: QueryableDataset<N>,
): readonly QuoteVariantRow<N>[] {
  return query(dataset) as readonly QuoteVariantRow<N>[];
}
