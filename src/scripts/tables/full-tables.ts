import { datasetJsonSchema } from "../../schema/json-schema.ts";
import { tables } from "../../tables/all.ts";
import { rowsIn } from "../../tables/rows-of.ts";
import type { Records, Row, Table } from "../../tables/table.ts";
import type { Dataset } from "../generate/compile.ts";
import { columnsOf, type FullColumn } from "./columns.ts";

/** A table with its columns and rows. */
export interface FullTable extends Omit<Table, "columns" | "rows"> {
  readonly columns: readonly FullColumn[];
  readonly rows: readonly Row[];
}

/** Every table of a dataset. */
export function fullTables(dataset: Dataset): FullTable[] {
  const schema = datasetJsonSchema();
  // The compiled records are those that the package exports, but for what zod cannot say of optional keys.
  const records = { ...dataset, background: dataset.accounts } as Records;
  return tables.map((table) => ({
    ...table,
    columns: columnsOf(table, schema),
    rows: rowsIn(table, records),
  }));
}
