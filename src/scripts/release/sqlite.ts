import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Cell } from "../../tables/table.ts";
import type { ColumnType, FullColumn } from "../tables/columns.ts";
import type { FullTable } from "../tables/full-tables.ts";

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: "TEXT",
  integer: "INTEGER",
  number: "REAL",
  boolean: "INTEGER",
  date: "TEXT",
  list: "TEXT",
};

/**
 * The tables as one SQLite file, with keys and foreign keys, and with the meaning of each column in its schema. Days are text, a list
 * is JSON, and true is 1. The same tables give the same bytes.
 *
 * @param edition - What the file says of itself, in a table `edition` of one row.
 */
export function sqlite(tables: readonly FullTable[], edition: Readonly<Record<string, string | null>>): Buffer {
  const folder = mkdtempSync(path.join(tmpdir(), "sqlite-"));
  const file = path.join(folder, "tables.sqlite");
  try {
    // Rows may refer to rows that come after them.
    const database = new DatabaseSync(file, { enableForeignKeyConstraints: false });
    database.exec("BEGIN");
    for (const table of tables) {
      database.exec(createTable(table));
      insert(
        database,
        table.name,
        table.rows.map((row) => table.columns.map(({ name }) => value(row[name] ?? null))),
      );
    }
    database.exec(
      `CREATE TABLE edition (${Object.keys(edition)
        .map((name) => `${name} TEXT`)
        .join(", ")}) STRICT`,
    );
    insert(database, "edition", [Object.values(edition)]);
    database.exec("COMMIT; VACUUM");
    database.close();
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function createTable({ name, meaning, columns, key, references = [] }: FullTable): string {
  const constraints = [
    `PRIMARY KEY (${key.join(", ")})`,
    // SQL knows no reference to a table that each row names.
    ...references.flatMap(({ columns: own, table, key: there }) =>
      typeof table === "string" ? [`FOREIGN KEY (${own.join(", ")}) REFERENCES ${table} (${there.join(", ")})`] : [],
    ),
  ];
  return [
    `CREATE TABLE ${name} (`,
    `  -- ${inOneLine(meaning)}`,
    ...columns.map((column) => `  ${definition(column)}, -- ${inOneLine(column.meaning)}`),
    constraints.map((constraint) => `  ${constraint}`).join(",\n"),
    ") STRICT, WITHOUT ROWID",
  ].join("\n");
}

function definition({ name, type, nullable }: FullColumn): string {
  const check = { boolean: ` CHECK (${name} IN (0, 1))`, list: ` CHECK (json_valid(${name}))` };
  return `${name} ${TYPES[type]}${nullable ? "" : " NOT NULL"}${type === "boolean" || type === "list" ? check[type] : ""}`;
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

function insert(database: DatabaseSync, table: string, rows: readonly (readonly (string | number | null)[])[]): void {
  const [first = []] = rows;
  if (!first.length) return;
  const statement = database.prepare(`INSERT INTO ${table} VALUES (${first.map(() => "?").join(", ")})`);
  for (const row of rows) statement.run(...row);
}

function value(cell: Cell): string | number | null {
  if (typeof cell === "boolean") return Number(cell);
  return typeof cell === "object" && cell !== null ? JSON.stringify(cell) : cell;
}
