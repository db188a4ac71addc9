import { stringify } from "csv-stringify/sync";
import type { Cell } from "../../tables/table.ts";
import type { FullTable } from "./full-tables.ts";

/** A table as CSV: UTF-8 without a byte order mark, LF, an empty cell for null, and a list as JSON. */
export function csv({ columns, rows }: FullTable): string {
  const names = columns.map(({ name }) => name);
  return stringify([names, ...rows.map((row) => names.map((name) => text(row[name] ?? null)))], {
    record_delimiter: "\n",
  });
}

function text(cell: Cell): string | null {
  if (cell === null) return null;
  return typeof cell === "object" ? JSON.stringify(cell) : String(cell);
}
