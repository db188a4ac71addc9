import type { JsonSchema } from "../../schema/json-schema.ts";
import { functionOf } from "../../tables/rows-of.ts";
import type { Reference } from "../../tables/table.ts";
import type { FullTable } from "../tables/full-tables.ts";
import { code, link, table } from "./markdown.ts";

/** The sections of the data dictionary on the tables: every column, and how often it is filled. */
export function tableSections(tables: readonly FullTable[], type: (schema: JsonSchema) => string): string[] {
  return [
    "## Tables\n",
    "Each table is a file, `data/tables/<table>.csv` and `data/tables/<table>.parquet`, and a function of `trump-putin-encounters/tables`;",
    "[Tables](tables.md) tells which to take. Lists stand in CSV as JSON.\n",
    ...tables.map((one) => tableSection(one, type)),
  ];
}

function tableSection(one: FullTable, type: (schema: JsonSchema) => string): string {
  const { name, meaning, key, references = [], columns, rows } = one;
  const cells = columns.map((column) => [
    `\`${column.name}\``,
    `${column.type === "date" ? "`DATE`" : type(column.schema)}${column.nullable ? " | `null`" : ""}`,
    column.meaning,
    column.example === null ? "" : code(column.example),
    `${rows.filter((row) => isFilled(row[column.name])).length} of ${rows.length}`,
  ]);
  const about = [
    `A row: ${meaning.charAt(0).toLowerCase()}${meaning.slice(1)} \`${functionOf(one)}()\`. Key: ${named(key)}.`,
    ...references.map(referenceInWords),
  ];
  return `### ${name}\n\n${about.join(" ")}\n\n${table(["column", "type", "meaning", "example", "filled"], cells)}`;
}

function referenceInWords({ columns, table: other, key }: Reference): string {
  const target = typeof other === "string" ? link(other) : `the table of its \`${other.column}\``;
  return `${named(columns)} ${columns.length > 1 ? "are" : "is"} ${named(key)} of ${target}.`;
}

function named(columns: readonly string[]): string {
  return columns.map((column) => `\`${column}\``).join(", ");
}

function isFilled(value: unknown): boolean {
  return value !== null && !(Array.isArray(value) && value.length === 0);
}
