import type { RedirectKind } from "../records/types.ts";
import type { CellSchema, Reference } from "./table.ts";

/** The record that holds a part, such as an account: the table in which it is a row, and its key there. */
export interface Holder {
  readonly kind: RedirectKind;
  readonly id: string;
}

/** The columns of a part that lead to its record. */
export const RECORD_KIND = {
  schema: { $ref: "#/$defs/RedirectKind" } satisfies CellSchema,
  meaning: "The kind of record, by the name of its array in `dataset.json`: the table in which it is a row.",
  example: "encounters",
  read: ({ holder }: { readonly holder: Holder }) => holder.kind,
};
export const RECORD = {
  schema: { $ref: "#/$defs/RecordId" } satisfies CellSchema,
  meaning: "The id of the record in that table; of an account of the background, its own.",
  example: "helsinki-2018",
  read: ({ holder }: { readonly holder: Holder }) => holder.id,
};

/** That the record is there. */
export const TO_RECORD: Reference = { columns: ["record"], table: { column: "record_kind" }, key: ["id"] };

/** The name of the table that has the records of a kind as rows. */
export function tableOfKind(kind: string): string {
  return kind.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
