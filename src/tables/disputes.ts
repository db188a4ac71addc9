import type { Dispute, Ids, Redirect } from "../records/types.ts";
import { type Holder, RECORD, RECORD_KIND, TO_RECORD } from "./holder.ts";
import type { Records, Table } from "./table.ts";

/** The records that hold disputes. */
export type HoldingDisputes = "encounters" | "calls" | "quotes";

/** Every dispute, with the record that holds it. */
export function disputesOf({ encounters, calls, quotes }: Pick<Records, HoldingDisputes>) {
  const within = (kind: Redirect["kind"], records: readonly { id: string; disputes?: readonly Dispute<Ids>[] }[]) =>
    // Records of the format 1 may have no disputes.
    records.flatMap(({ id, disputes = [] }) => disputes.map((dispute) => ({ holder: { kind, id }, dispute })));
  return [...within("encounters", encounters), ...within("calls", calls), ...within("quotes", quotes)];
}

export const disputes: Table<{ holder: Holder; dispute: Dispute<Ids> }, HoldingDisputes> = {
  name: "disputes",
  row: "dispute",
  meaning: "A point on which sources contradict each other.",
  key: ["record_kind", "record", "id"],
  references: [TO_RECORD],
  parts: { dispute: "Dispute" },
  columns: {
    record_kind: RECORD_KIND,
    record: RECORD,
    id: "dispute.id",
    path: "dispute.path",
    follows: "dispute.follows",
    why: "dispute.why",
  },
  rows: disputesOf,
};
