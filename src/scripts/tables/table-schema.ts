import type { ColumnType, FullColumn } from "./columns.ts";
import type { FullTable } from "./full-tables.ts";

/** The types of Table Schema. A list stands in CSV as JSON, which is its type `array`; its own `list` is parted by commas. */
const TYPES: Readonly<Record<ColumnType, string>> = {
  string: "string",
  integer: "integer",
  number: "number",
  boolean: "boolean",
  date: "date",
  list: "array",
};

/** The Table Schema of a table (Data Package 2.0). */
export function tableSchema({ name: ownName, columns, key, references = [] }: FullTable) {
  // A key of a table that each row names is none that Table Schema knows.
  const foreignKeys = references.flatMap(({ columns: fields, table, key: there }) =>
    typeof table === "string"
      ? [{ fields, reference: { ...(table !== ownName && { resource: table }), fields: there } }]
      : [],
  );
  return {
    fields: columns.map((column) => ({
      name: column.name,
      type: TYPES[column.type],
      description: column.meaning,
      ...constraints(column, key.length === 1 && key[0] === column.name),
    })),
    missingValues: [""],
    primaryKey: key,
    ...(foreignKeys.length && { foreignKeys }),
  };
}

function constraints({ type, nullable, values, schema }: FullColumn, unique: boolean) {
  const found = {
    ...(!nullable && { required: true }),
    ...(unique && { unique: true }),
    ...(type !== "list" && values && { enum: values }),
    ...((type === "integer" || type === "number") && { minimum: schema.minimum ?? schema.exclusiveMinimum }),
  };
  return Object.keys(found).length ? { constraints: found } : {};
}
