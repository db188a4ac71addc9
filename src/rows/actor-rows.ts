import type { QueryableDataset } from "../edition/queryable-dataset.ts";
import { actors } from "../records/actors.ts";
import type { KnownIds } from "../records/names.ts";
import type { ActorRow } from "../records/rows.ts";
import type { Ids } from "../records/types.ts";
import { rowsOf } from "../tables/rows-of.ts";
import { actors as table } from "../tables/actors.ts";

const query = /* @__PURE__ */ rowsOf(table, () => ({ actors }));

/**
 * Returns the actors, as rows of a table.
 *
 * @param dataset - What {@link trump-putin-encounters!createDataset | createDataset} returns, for the rows of another edition; without
 *   it, those of this edition.
 * @returns A frozen array of frozen objects, in the order of their ids: every column in every row, null where nothing is known. The same array each time.
 * @throws TypeError if `dataset` is anything else.
 * @example
 * ```ts
 * import { actorRows } from "trump-putin-encounters/tables";
 *
 * console.log(actorRows().find(({ id }) => id === "vladimir-putin"));
 * // prints: {
 * // prints:   id: 'vladimir-putin',
 * // prints:   name: 'Vladimir Putin',
 * // prints:   aliases: [ 'Путин' ],
 * // prints:   kind: 'person',
 * // prints:   side: 'russia',
 * // prints:   role: 'President of Russia',
 * // prints:   wikidata: 'Q7747'
 * // prints: }
 * ```
 */
export function actorRows<N extends Ids = KnownIds>(dataset?: QueryableDataset<N>): readonly ActorRow<N>[] {
  return query(dataset) as readonly ActorRow<N>[];
}
