import { parquetWriteBuffer } from "hyparquet-writer";
import type { Cell } from "../../tables/table.ts";
import type { ColumnType, FullColumn } from "./columns.ts";
import type { FullTable } from "./full-tables.ts";
import { tableSchema } from "./table-schema.ts";

type SchemaElement = NonNullable<Parameters<typeof parquetWriteBuffer>[0]["schema"]>[number];

/** A table as Parquet, with its Table Schema under the key `tableschema`. */
export function parquet(table: FullTable, createdBy: string): Uint8Array {
  const { columns, rows } = table;
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map(({ name, type }) => ({ name, data: rows.map((row) => value(row[name] ?? null, type)) })),
      schema: [{ name: "root", num_children: columns.length }, ...columns.flatMap(elements)],
      // The package is compressed as a whole, which makes less of it than compressed pages would.
      codec: "UNCOMPRESSED",
      statistics: false,
      rowGroupSize: Math.max(1, rows.length),
      createdBy,
      kvMetadata: [{ key: "tableschema", value: JSON.stringify(tableSchema(table)) }],
    }),
  );
}

const TEXT = { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } } as const;

const TYPES: Readonly<Record<Exclude<ColumnType, "list">, Omit<SchemaElement, "name">>> = {
  string: TEXT,
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
  date: { type: "INT32", converted_type: "DATE", logical_type: { type: "DATE" } },
};

/** The schema of a column; a list has three levels. */
function elements({ name, type, nullable }: FullColumn): SchemaElement[] {
  const repetition_type = nullable ? "OPTIONAL" : "REQUIRED";
  if (type !== "list") return [{ name, repetition_type, ...TYPES[type] }];
  return [
    { name, repetition_type, num_children: 1, converted_type: "LIST", logical_type: { type: "LIST" } },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    { name: "element", repetition_type: "REQUIRED", ...TEXT },
  ];
}

function value(cell: Cell, type: ColumnType): unknown {
  return type === "date" && typeof cell === "string" ? new Date(`${cell}T00:00:00Z`) : cell;
}
