import type { JsonSchema } from "../../schema/json-schema.ts";
import type { Table } from "../../tables/table.ts";
import { columnsOf, type FullColumn } from "../tables/columns.ts";
import { declarations, isIdKind } from "./emit-types.ts";
import { generated } from "./generated.ts";

/** Writes the type of a row of each table, with its doc comments, from the descriptions of the tables. */
export function emitRows(tables: readonly Table[], schema: JsonSchema): string {
  const rows = Object.fromEntries(tables.map((table) => [rowType(table), rowSchema(table, columnsOf(table, schema))]));
  const defs = { ...(schema.$defs as Record<string, JsonSchema>), ...rows };
  const used = new Set(
    Array.from(JSON.stringify(rows).matchAll(/"#\/\$defs\/(\w+)"/g), ([, name = ""]) => name).filter(
      (name) => !isIdKind(name),
    ),
  );
  return [
    generated("src/tables/ and src/schema/"),
    'import type { KnownIds } from "./names.ts";',
    `import type { ${["Ids", ...used].sort().join(", ")} } from "./types.ts";\n`,
    ...declarations(Object.keys(rows), defs),
  ].join("\n");
}

/** The name of the type of a table's rows. */
function rowType({ row }: Table): string {
  return `${row.charAt(0).toUpperCase()}${row.slice(1)}Row`;
}

function rowSchema({ meaning }: Table, columns: readonly FullColumn[]): JsonSchema {
  return {
    type: "object",
    description: meaning,
    required: columns.map(({ name }) => name),
    properties: Object.fromEntries(columns.map((column) => [column.name, cellSchema(column)])),
  };
}

function cellSchema({ schema, nullable, meaning, example }: FullColumn): JsonSchema {
  const { description: _, examples: __, ...bare } = schema;
  return {
    ...(nullable ? { anyOf: [bare, { type: "null" }] } : bare),
    description: meaning,
    ...(example !== null && { examples: [example] }),
  };
}
