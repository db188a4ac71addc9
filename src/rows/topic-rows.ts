import type { QueryableDataset } from "../edition/queryable-dataset.ts";
import { actors } from "../records/actors.ts";
import { background } from "../records/accounts.ts";
import { calls } from "../records/calls.ts";
import { claimedContacts } from "../records/claimed-contacts.ts";
import { encounters } from "../records/encounters.ts";
import { proposals } from "../records/proposals.ts";
import type { KnownIds } from "../records/names.ts";
import type { TopicRow } from "../records/rows.ts";
import type { Ids } from "../records/types.ts";
import { rowsOf } from "../tables/rows-of.ts";
import { topics as table } from "../tables/topics.ts";

const query = /* @__PURE__ */ rowsOf(table, () => ({
  actors,
  encounters,
  calls,
  proposals,
  claimedContacts,
  background,
}));

/**
 * Returns the subjects that accounts name, by account, by aspect and by side, as rows of a table.
 *
 * @param dataset - What {@link trump-putin-encounters!createDataset | createDataset} returns, for the rows of another edition; without
 *   it, those of this edition.
 * @returns A frozen array of frozen objects, in the order of the accounts: every column in every row, null where nothing is known. The same array each time.
 * @throws TypeError if `dataset` is anything else.
 * @example
 * ```ts
 * import { topicRows } from "trump-putin-encounters/tables";
 *
 * const ukraine = topicRows().filter(({ topic, aspect }) => topic === "ukraine" && aspect === "discussed");
 * console.log(ukraine.some(({ named_by_us }) => named_by_us), ukraine.some(({ named_by_russia }) => named_by_russia));
 * // prints: true true
 * ```
 */
export function topicRows<N extends Ids = KnownIds>(dataset?: QueryableDataset<N>): readonly TopicRow<N>[] {
  return query(dataset) as readonly TopicRow<N>[];
}
