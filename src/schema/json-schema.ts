import * as z from "zod";
import { FORMAT } from "../edition/format.ts";
import { dataset } from "./dataset.ts";
import { encounterStatus } from "./vocabularies.ts";
import { definitions } from "./vocabulary.ts";

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Where the schemas are published: the major version of the package and the format of its data are one number. */
const BASE = `https://cdn.jsdelivr.net/npm/trump-putin-encounters@${FORMAT}/data/`;

/** JSON Schema 2020-12 of `dataset.json`; every value of a vocabulary carries its definition. */
export function datasetJsonSchema(): JsonSchema {
  const schema = withDefinitions(dataset);
  // Each shape of encounter has its own status, so that nothing refers to their list.
  const { $schema: _, ...status } = withDefinitions(encounterStatus);
  return { $id: idOf("dataset"), ...schema, $defs: { ...schema.$defs, ...status.$defs } };
}

/**
 * A JSON Schema for each kind of file of the package's data, by the name of the file that it describes.
 *
 * Each stands by itself, so that a validator needs no other file: `dataset`, and one for the array of each table, such as `encounters`.
 * Descriptions and examples are in that of the dataset only, as each would repeat most.
 */
export function jsonSchemas(): ReadonlyMap<string, JsonSchema> {
  const whole = datasetJsonSchema();
  const defs = whole.$defs as Readonly<Record<string, JsonSchema>>;
  const own = (name: string, schema: JsonSchema): [string, JsonSchema] => [
    name,
    { $schema: whole.$schema, $id: idOf(name), ...bare(schema), $defs: bare(reachable(schema, defs)) },
  ];
  const tables = Object.entries(defs["Dataset"]?.properties as Readonly<Record<string, JsonSchema>>).filter(
    ([, { type }]) => type === "array",
  );
  return new Map([["dataset", whole], ...tables.map(([name, schema]) => own(name, schema))]);
}

/** A schema without what only people read. */
function bare<Schema extends object>(schema: Schema): Schema {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      // A field may have such a name itself: then a schema stands there.
      (key === "description" && typeof value === "string") || (key === "examples" && Array.isArray(value))
        ? undefined
        : value,
    ),
  ) as Schema;
}

function idOf(name: string): string {
  return `${BASE}${name}.schema.json`;
}

/** The definitions that a schema refers to, itself and through others, in the order of all. */
function reachable(
  schema: JsonSchema,
  defs: Readonly<Record<string, JsonSchema>>,
): Readonly<Record<string, JsonSchema>> {
  const met = new Set<string>();
  const visit = (part: JsonSchema | undefined) => {
    for (const [, name = ""] of JSON.stringify(part).matchAll(/"#\/\$defs\/(\w+)"/g)) {
      if (met.has(name)) continue;
      met.add(name);
      visit(defs[name]);
    }
  };
  visit(schema);
  return Object.fromEntries(Object.entries(defs).filter(([name]) => met.has(name)));
}

function withDefinitions(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    target: "draft-2020-12",
    override({ zodSchema, jsonSchema }) {
      // What is referred to has the pattern, and beside it the type that strict validators want there.
      if (jsonSchema.$ref) delete jsonSchema.pattern;
      if (jsonSchema.pattern) jsonSchema.pattern = portable(jsonSchema.pattern);
      const values = definitions.get(zodSchema as unknown as z.ZodType);
      if (!values || !jsonSchema.enum) return;
      delete jsonSchema.enum;
      // A use of the vocabulary with a description of its own refers to it for its values.
      if (!jsonSchema.$ref)
        jsonSchema.oneOf = Object.entries(values).map(([value, description]) => ({ const: value, description }));
    },
  });
}

/** A pattern in the subset of regular expressions that JSON Schema 2020-12 recommends (core, 6.4): every engine has it. */
function portable(pattern: string): string {
  return pattern.replaceAll("(?:", "(").replaceAll("\\d", "[0-9]").replaceAll("\\/", "/");
}
