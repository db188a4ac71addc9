import type { JsonSchema } from "../../schema/json-schema.ts";
import type { Cell, Column, Table } from "../../tables/table.ts";
import { explained } from "../generate/explained.ts";
import { referredTo } from "../generate/type-expression.ts";

/** What a cell may hold, beside null; `list` is an array of strings, and `date` an ISO day. */
export type ColumnType = "string" | "integer" | "number" | "boolean" | "date" | "list";

/** A column of a table, with all that follows from its description and the schema of the records. */
export interface FullColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  readonly meaning: string;
  readonly example: Cell;
  /** The JSON Schema of its values, null aside. */
  readonly schema: JsonSchema;
  /** The values of its vocabulary; of a list, of its members. */
  readonly values: readonly string[] | undefined;
}

type Definitions = Readonly<Record<string, JsonSchema>>;

/** What stands at a path: the schema of the values, and the keys without which there are none. */
interface Found {
  readonly schema: JsonSchema;
  readonly nullable: boolean;
  readonly without: readonly string[];
}

/**
 * The columns of a table, by the schema of the dataset.
 *
 * @throws Error if a column reads what no record has, or what a cell cannot hold.
 */
export function columnsOf(table: Table, schema: JsonSchema): FullColumn[] {
  const defs = schema.$defs as Definitions;
  return Object.entries(table.columns).map(([name, column]) => {
    const { schema: field, nullable, without, meaning, example } = described(table, name, column, defs);
    const full = explained(field, defs);
    const type = typeOf(field, defs);
    if (!type) throw new Error(`${place(table, name)} must hold plain values, not ${JSON.stringify(field)}.`);
    const nulls = without.map((key) => ` Null where there is no \`${key}\`.`).join("");
    return {
      name,
      type,
      nullable,
      meaning: (meaning ?? full.description ?? "") + nulls,
      example: example ?? (full.examples?.[0] as Cell | undefined) ?? null,
      schema: field,
      values: valuesOf(type === "list" ? (field.items as JsonSchema) : field, defs),
    };
  });
}

/** The name of a column as messages give it. */
function place(table: Table, column: string): string {
  return `The column "${column}" of the table "${table.name}" (src/tables/)`;
}

function described(
  table: Table,
  name: string,
  column: Column<object>,
  defs: Definitions,
): Found & { readonly meaning?: string; readonly example?: Cell } {
  if (typeof column === "string") return found(table, name, column, defs);
  if ("path" in column) return { ...found(table, name, column.path, defs), meaning: column.meaning };
  if ("read" in column) {
    const all = alternatives(column.schema, defs);
    return { ...column, schema: joined(all, defs), nullable: !all.every(isNoNull), without: [] };
  }
  const [path, day] = "firstDayOf" in column ? [column.firstDayOf, "first"] : [column.lastDayOf, "last"];
  const { nullable } = found(table, name, path, defs);
  const date = Object.entries(table.columns).find(([, other]) => other === path)?.[0] ?? path;
  const nulls = nullable
    ? `\`${date}\` is null, or an interval open at that end`
    : `\`${date}\` is an interval open at that end`;
  return {
    schema: { $ref: "#/$defs/IsoDay" },
    nullable: true,
    without: [],
    meaning: `The ${day} day that \`${date}\` may mean; null: ${nulls}.`,
  };
}

/** Follows a path through the schema of the records. */
function found(table: Table, name: string, path: string, defs: Definitions): Found {
  const [part = "", ...keys] = path.split(".");
  let schemas: readonly JsonSchema[] = [{ $ref: `#/$defs/${table.parts[part] ?? ""}` }];
  let nullable = false;
  const without = new Set<string>();
  for (const [at, key] of keys.entries()) {
    const holders = schemas.flatMap((schema) => alternatives(schema, defs)).filter(isNoNull);
    const held = holders.map((holder) => memberOf(holder, key));
    schemas = held.map((member) => member.schema).filter((member) => member !== undefined);
    if (!schemas.length) throw new Error(`${place(table, name)} reads "${path}", but records have no "${key}" there.`);
    const all = schemas.flatMap((schema) => alternatives(schema, defs));
    if (held.some(({ required }) => !required) || !all.every(isNoNull)) {
      nullable = true;
      if (at < keys.length - 1) without.add(isPosition(key) ? (keys[at - 1] ?? key) : key);
    }
  }
  const [{ description, examples } = {}] = schemas;
  const schema = joined(
    schemas.flatMap((one) => alternatives(one, defs)),
    defs,
  );
  return {
    schema: { ...schema, ...(description && { description }), ...(examples && { examples }) },
    nullable,
    without: [...without],
  };
}

/** What an object holds under a key, or an array at a position, and whether it always does. */
function memberOf(holder: JsonSchema, key: string): { schema?: JsonSchema | undefined; required: boolean } {
  if (isPosition(key)) return { schema: holder.items as JsonSchema | undefined, required: false };
  return {
    schema: holder.properties?.[key] as JsonSchema | undefined,
    required: holder.required?.includes(key) ?? false,
  };
}

/** The schemas that a schema joins; definitions of objects are looked into, and those of values stand for themselves. */
function alternatives(schema: JsonSchema, defs: Definitions): JsonSchema[] {
  const name = referredTo(schema);
  const def = defs[name ?? ""];
  if (def) {
    if (def.type === "object") return [def];
    const shapes = (def.oneOf ?? []).filter((shape) => referredTo(shape));
    return shapes.length ? shapes.flatMap((shape) => alternatives(shape, defs)) : [{ $ref: schema.$ref }];
  }
  if (schema.anyOf) return schema.anyOf.flatMap((one) => alternatives(one, defs));
  const { description: _, examples: __, ...bare } = schema;
  return Array.isArray(bare.type) ? bare.type.map((type) => ({ ...bare, type })) : [bare];
}

/** One schema for several, null aside. */
function joined(all: readonly JsonSchema[], defs: Definitions): JsonSchema {
  const schemas = [...new Map(all.filter(isNoNull).map((schema) => [JSON.stringify(schema), schema])).values()];
  const [first = {}, ...others] = schemas;
  if (!others.length && first.const === undefined) return first;
  // The shapes of a union are told apart by the values of a vocabulary.
  const constants = schemas.map((schema) => schema.const).sort();
  const name = Object.keys(defs).find(
    (known) => JSON.stringify(constsOf(defs[known]).sort()) === JSON.stringify(constants),
  );
  return name ? { $ref: `#/$defs/${name}` } : { anyOf: schemas };
}

function isNoNull(schema: JsonSchema): boolean {
  return schema.type !== "null";
}

function isPosition(key: string): boolean {
  return /^\d+$/.test(key);
}

function constsOf(def: JsonSchema | undefined): unknown[] {
  return (def?.oneOf ?? []).flatMap((value) => value.const ?? []);
}

/** The values of the vocabulary to which a schema refers. */
function valuesOf(schema: JsonSchema, defs: Definitions): string[] | undefined {
  const values = constsOf(defs[referredTo(schema) ?? ""]) as string[];
  return values.length ? values : undefined;
}

function typeOf(schema: JsonSchema, defs: Definitions): ColumnType | undefined {
  const name = referredTo(schema);
  if (name === "IsoDay") return "date";
  const def = defs[name ?? ""] ?? schema;
  if (constsOf(def).length) return "string";
  switch (def.type) {
    case "string":
    case "integer":
    case "number":
    case "boolean":
      return def.type;
    case "array":
      return typeOf(def.items as JsonSchema, defs) === "string" ? "list" : undefined;
    default:
      return undefined;
  }
}
