import type { QueryableDataset } from "../edition/queryable-dataset.ts";
import { encounters } from "../records/encounters.ts";
import type { KnownIds } from "../records/names.ts";
import type { MeetingRow } from "../records/rows.ts";
import type { Ids } from "../records/types.ts";
import { rowsOf } from "../tables/rows-of.ts";
import { meetings as table } from "../tables/meetings.ts";

const query = /* @__PURE__ */ rowsOf(table, () => ({ encounters }));

/**
 * Returns the contacts that took place, each with its encounter's id, as rows of a table.
 *
 * @param dataset - What {@link trump-putin-encounters!createDataset | createDataset} returns, for the rows of another edition; without
 *   it, those of this edition.
 * @returns A frozen array of frozen objects, in chronological order: every column in every row, null where nothing is known. The same array each time.
 * @throws TypeError if `dataset` is anything else.
 * @example
 * ```ts
 * import { meetingRows } from "trump-putin-encounters/tables";
 *
 * for (const { encounter, id, minutes, bound } of meetingRows().slice(0, 3)) console.log(encounter, id, minutes, bound);
 * // prints: hamburg-2017 handshake null null
 * // prints: hamburg-2017 bilateral 136 exactly
 * // prints: hamburg-2017 dinner 60 about
 * ```
 */
export function meetingRows<N extends Ids = KnownIds>(dataset?: QueryableDataset<N>): readonly MeetingRow<N>[] {
  return query(dataset) as readonly MeetingRow<N>[];
}
