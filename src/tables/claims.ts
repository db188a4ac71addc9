import type { Claim, Dispute, Ids } from "../records/types.ts";
import { disputesOf, type HoldingDisputes } from "./disputes.ts";
import { type Holder, RECORD, RECORD_KIND, TO_RECORD } from "./holder.ts";
import type { Table } from "./table.ts";

interface Parts {
  holder: Holder;
  dispute: Dispute<Ids>;
  claim: Claim<Ids>;
}

export const claims: Table<Parts, HoldingDisputes> = {
  name: "claims",
  row: "claim",
  meaning: "What one side of a dispute says.",
  key: ["record_kind", "record", "dispute", "id"],
  references: [
    TO_RECORD,
    { columns: ["record_kind", "record", "dispute"], table: "disputes", key: ["record_kind", "record", "id"] },
  ],
  parts: { dispute: "Dispute", claim: "Claim" },
  columns: {
    record_kind: RECORD_KIND,
    record: RECORD,
    dispute: { path: "dispute.id", meaning: "The dispute." },
    id: "claim.id",
    said_by: "claim.by",
    value: {
      schema: { type: "string" },
      meaning: "What this side gives, as text: a sentence or a number as it is, a duration or actors as JSON.",
      example: "The talk was brief.",
      // A list of keys puts them in its order, whatever theirs: in dataset.json they stand in alphabetical order.
      read: ({ claim: { value } }) =>
        typeof value === "string" ? value : JSON.stringify(value, isDuration(value) ? ["minutes", "bound"] : null),
    },
    minutes: {
      schema: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }] },
      meaning: "The minutes of a duration; null: `value` is no duration.",
      example: 15,
      read: ({ claim: { value } }) => (isDuration(value) ? value.minutes : null),
    },
    bound: {
      schema: { anyOf: [{ $ref: "#/$defs/DurationBound" }, { type: "null" }] },
      meaning: "How to read the minutes; null: `value` is no duration.",
      example: "about",
      read: ({ claim: { value } }) => (isDuration(value) ? value.bound : null),
    },
    is_followed: {
      schema: { type: "boolean" },
      meaning: "Whether the record holds this claim's value.",
      example: true,
      read: ({ dispute, claim }) => dispute.follows === claim.id,
    },
    independent_sources: "claim.independentSources",
  },
  rows: (records) =>
    disputesOf(records).flatMap(({ holder, dispute }) => dispute.claims.map((claim) => ({ holder, dispute, claim }))),
};

function isDuration(value: Claim<Ids>["value"]): value is Extract<typeof value, { minutes: number }> {
  return typeof value === "object" && "minutes" in value;
}
