import { DuckDBInstance } from "@duckdb/node-api";
import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { tables } from "../../src/tables/all.ts";
import { tableOfKind } from "../../src/tables/holder.ts";
import { datasetJsonSchema } from "../../src/schema/json-schema.ts";
import { columnsOf, type ColumnType } from "../../src/scripts/tables/columns.ts";
import { root } from "../project.ts";

// What readers that are not ours make of the files: DuckDB and polars, as analysts use them.

const folder = path.join(root, "dist/data/tables");
const parquet = (table: string) => `'${folder}/${table}.parquet'`;
const described = tables.map((table) => ({ ...table, columns: columnsOf(table, datasetJsonSchema()) }));

/** The types of DuckDB. */
const TYPES: Readonly<Record<ColumnType, string>> = {
  string: "VARCHAR",
  integer: "INTEGER",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  date: "DATE",
  list: "VARCHAR[]",
};

/** Its parts for each system install under Node.js 22 and later only. */
const polars = await import("nodejs-polars").then(
  ({ default: loaded }) => loaded,
  (error: unknown) => {
    console.warn(`Skipped: the tables are not read by polars, which cannot be loaded (${(error as Error).message}).`);
    return undefined;
  },
);

let query: (sql: string) => Promise<Record<string, unknown>[]>;

beforeAll(async () => {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  query = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
});

/** How many rows a query finds. */
async function count(sql: string): Promise<number> {
  const [row] = await query(`SELECT count(*) AS n FROM (${sql})`);
  return Number(row?.["n"]);
}

describe.each(described)("the table of $name, read by DuckDB", ({ name, columns, key, references = [] }) => {
  const names = columns.map((column) => column.name);

  /** The CSV file, with the types that its Table Schema gives; a list stands there as JSON. */
  const csv = `SELECT * FROM read_csv('${folder}/${name}.csv', header = true, nullstr = '', columns = {${columns
    .map((column) => `'${column.name}': '${column.type === "list" ? "VARCHAR" : TYPES[column.type]}'`)
    .join(", ")}})`;
  const comparable = `SELECT ${columns
    .map(({ name: column, type }) => (type === "list" ? `to_json(${column})::VARCHAR AS ${column}` : column))
    .join(", ")} FROM ${parquet(name)}`;

  it("should have the columns of its description, in that order and of those types", async () => {
    const found = await query(`DESCRIBE SELECT * FROM ${parquet(name)}`);
    expect(found.map((column) => [column["column_name"], column["column_type"]])).toEqual(
      columns.map((column) => [column.name, TYPES[column.type]]),
    );
  });

  it("should hold the same in CSV and in Parquet, cell by cell", async () => {
    expect(await count(csv)).toBe(await count(`FROM ${parquet(name)}`));
    expect(await query(`(${csv}) EXCEPT ALL (${comparable})`)).toEqual([]);
    expect(await query(`(${comparable}) EXCEPT ALL (${csv})`)).toEqual([]);
  });

  it("should have a key that no two rows share", async () => {
    expect(await query(`SELECT ${key.join(", ")} FROM ${parquet(name)} GROUP BY ALL HAVING count(*) > 1`)).toEqual([]);
  });

  it("should refer to rows that are there", async () => {
    for (const { columns: own, table, key: there } of references) {
      const others =
        typeof table === "string"
          ? [table]
          : (await query(`SELECT DISTINCT ${table.column} AS name FROM ${parquet(name)}`)).map((row) =>
              String(row["name"]),
            );
      for (const other of others) {
        const matches = own.map((column, at) => `b.${there[at] ?? ""} = a.${column}`).join(" AND ");
        const applies = typeof table === "string" ? "true" : `a.${table.column} = '${other}'`;
        const sql = `SELECT * FROM ${parquet(name)} a WHERE ${applies} AND ${own.map((column) => `a.${column} IS NOT NULL`).join(" AND ")} AND NOT EXISTS (FROM ${parquet(tableOfKind(other))} b WHERE ${matches})`;
        expect(await query(sql)).toEqual([]);
      }
    }
  });

  it("should have no column that SQL needs in quotation marks", async () => {
    const reserved = await query("SELECT keyword_name FROM duckdb_keywords() WHERE keyword_category <> 'unreserved'");
    expect(reserved.map((row) => row["keyword_name"]).filter((word) => names.includes(String(word)))).toEqual([]);
    expect(names.filter((column) => !/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(column))).toEqual([]);
  });

  it("should carry its Table Schema in the Parquet file", async () => {
    const [row] = await query(
      `SELECT decode(value) AS schema FROM parquet_kv_metadata(${parquet(name)}) WHERE decode(key) = 'tableschema'`,
    );
    const { resources } = JSON.parse(readFileSync(path.join(folder, "datapackage.json"), "utf8")) as {
      resources: { name: string; schema: object }[];
    };
    const resource = resources.find((one) => one.name === name);
    expect({ $schema: expect.any(String) as string, ...(JSON.parse(String(row?.["schema"])) as object) }).toEqual(
      resource?.schema,
    );
  });
});

it.each([
  ["quote_variants", "quotes", "quote", "variants"],
  ["call_durations", "calls", "call", "durations"],
])(
  "should find the citations of every row of %s by record and path, and of no others",
  async (name, kind, id, part) => {
    const joined = `FROM ${parquet(name)} part JOIN ${parquet("citations")} cited ON cited.record_kind = '${kind}' AND cited.record = part.${id} AND cited.path = part.path`;
    expect(await count(`SELECT DISTINCT part.${id}, part.nth ${joined}`)).toBe(await count(`FROM ${parquet(name)}`));
    expect(await count(`SELECT cited.* ${joined}`)).toBe(
      await count(`FROM ${parquet("citations")} WHERE record_kind = '${kind}' AND path LIKE '/${part}/%'`),
    );
  },
);

describe.runIf(polars).each(described)("the table of $name, read by polars", ({ name, columns }) => {
  it("should have the same columns and rows in CSV and in Parquet, with days as dates", async () => {
    const pl = polars as NonNullable<typeof polars>;
    const frame = pl.readParquet(path.join(folder, `${name}.parquet`));
    expect(frame.columns).toEqual(columns.map((column) => column.name));
    expect(frame.height).toBe(await count(`FROM ${parquet(name)}`));
    for (const column of columns.filter(({ type }) => type === "date"))
      expect(String(frame.getColumn(column.name).dtype)).toContain("Date");
    const csv = pl.readCSV(path.join(folder, `${name}.csv`), { inferSchemaLength: null });
    expect(csv.columns).toEqual(frame.columns);
    expect(csv.height).toBe(frame.height);
  });
});
