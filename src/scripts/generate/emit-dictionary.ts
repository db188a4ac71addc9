import { kebabCase } from "scule";
import { datasetJsonSchema, type JsonSchema } from "../../schema/json-schema.ts";
import { census } from "./census.ts";
import type { Dataset } from "./compile.ts";
import { explained } from "./explained.ts";
import { generatedPage } from "./generated.ts";
import { code, link, table } from "./markdown.ts";
import { tableSections } from "./table-sections.ts";
import { referredTo, typeExpression } from "./type-expression.ts";
import { fullTables } from "../tables/full-tables.ts";

/** A field of a type: its schema, and the values that it has in the dataset. */
interface Field {
  readonly key: string;
  readonly schema: JsonSchema;
  readonly optional: boolean;
  readonly values: readonly unknown[];
  /** Of a type with several shapes: where only some have the field. */
  readonly note?: string;
}

/** Writes the data dictionary: every type, field and vocabulary, every table and column, and how often each is filled or used in a dataset. */
export function emitDictionary(dataset: Dataset): string {
  const schema = datasetJsonSchema();
  const defs = schema.$defs as Readonly<Record<string, JsonSchema>>;
  const found = census(dataset, schema);
  const lists = Object.entries(defs["Dataset"]?.properties as Record<string, JsonSchema>).filter(
    ([, { type }]) => type === "array",
  );
  const recordTypes = lists.map(([, { items }]) => referredTo(items as JsonSchema) ?? "");

  // In the order in which a reader meets them.
  const shapes = new Set(Object.values(defs).flatMap((def) => shapesOf(def)));
  const inRecords = reachable(recordTypes, defs).filter((name) => !shapes.has(name));
  const all = [...new Set([...inRecords, ...reachable(["Dataset"], defs), ...Object.keys(defs)])].filter(
    (name) => !shapes.has(name),
  );
  const objects = all.filter((name) => isObjectType(name));
  const vocabularies = all
    .filter((name) => isVocabulary(defs[name]))
    .sort((a, b) => Number(tagsOf(b).length > 0) - Number(tagsOf(a).length > 0));
  const parts = objects.filter((name) => inRecords.includes(name) && !recordTypes.includes(name));
  const whole = objects.filter((name) => !inRecords.includes(name));
  const tables = fullTables(dataset);
  const formats = all.filter((name) => !objects.includes(name) && !vocabularies.includes(name));

  return [
    generatedPage("src/schema/ and data/"),
    "# Data dictionary\n",
    `What \`dataset.json\` holds, type by type and field by field; the [data model](data-model.md) tells how it belongs together. This edition has ${lists.map(([key]) => `${dataset[key as "quotes"].length} ${kebabCase(key).replace("-", " ")}`).join(", ")}.\n`,
    "- `null` means not known: no cited source says. An empty list means known to be none, where the field's meaning says no other.",
    "- *Filled* counts the objects of the type in this edition whose field is neither `null`, absent nor an empty list.",
    "- *Used* counts where a value of a vocabulary stands in this edition.",
    "- A field marked `?` may be absent. Long examples are cut short with an ellipsis.\n",
    contents("Records", recordTypes),
    contents("Parts of records", parts),
    contents("The dataset", whole),
    contents("Vocabularies", vocabularies),
    contents("Ids and formats", formats),
    `${contents(
      "Tables",
      tables.map(({ name }) => name),
    )}\n`,
    "## Records\n",
    ...recordTypes.map(objectSection),
    "## Parts of records\n",
    ...parts.map(objectSection),
    "## The dataset\n",
    ...whole.map(objectSection),
    "## Vocabularies\n",
    ...vocabularies.map(vocabularySection),
    "## Ids and formats\n",
    ...formats.map(
      (name) =>
        `### ${name}\n\n${description(name)}\n\nFor example ${(defs[name]?.examples ?? []).map(code).join(", ")}.\n`,
    ),
    ...tableSections(tables, type),
  ].join("\n");

  function isObjectType(name: string): boolean {
    return defs[name]?.type === "object" || shapesOf(defs[name]).length > 0;
  }

  function description(name: string): string {
    return defs[name]?.description ?? "";
  }

  function objectSection(name: string): string {
    const rows = fieldsOf(name).map(({ key, schema: field, optional, values, note = "" }) => {
      const { description: meaning = "", examples = [] } = explained(field, defs);
      return [
        `\`${key}${optional ? "?" : ""}\``,
        type(field),
        meaning + note,
        examples.slice(0, 1).map(code).join(),
        `${values.filter(isFilled).length} of ${values.length}`,
      ];
    });
    return [
      `### ${name}\n`,
      `${description(name)}\n`,
      ...shapesTable(name),
      table(["field", "type", "meaning", "example", "filled"], rows),
    ].join("\n");
  }

  /** How the shapes of a union differ, or nothing for a type with one shape. */
  function shapesTable(name: string): string[] {
    const names = shapesOf(defs[name]);
    if (!names.length) return [];
    const common = new Map(fieldsOf(name).map(({ key, schema: field }) => [key, JSON.stringify(field)]));
    const several = (key: string) => names.filter((shape) => key in propertiesOf(shape)).length > 1;
    const rows = names.map((shape) => {
      const properties = Object.entries(propertiesOf(shape));
      const constants = properties
        .filter(([, field]) => field.const !== undefined)
        .map(([key, field]) => `\`${key}: ${JSON.stringify(field.const)}\``);
      const own = properties
        .filter(
          ([key, field]) => field.const === undefined && (!several(key) || common.get(key) !== JSON.stringify(field)),
        )
        .map(([key, field]) => `\`${key}\`: ${explained(field, defs).description ?? ""}`);
      return [
        `\`${shape}\``,
        constants.join(", "),
        description(shape),
        own.join(" "),
        String(found.get(shape)?.length ?? 0),
      ];
    });
    return [table(["shape", "told by", "meaning", "of its own", "records"], rows)];
  }

  /** The fields of a type; of a union, those of all its shapes, each described as in most of them. */
  function fieldsOf(name: string): Field[] {
    const shapeNames = shapesOf(defs[name]);
    const names = shapeNames.length ? shapeNames : [name];
    const keys = new Set(names.flatMap((shape) => Object.keys(propertiesOf(shape))));
    return [...keys].map((key) => {
      const having = names.filter((shape) => key in propertiesOf(shape));
      const constants = having.map((shape) => propertiesOf(shape)[key]?.const);
      const vocabulary = having.length > 1 ? vocabularyOf(constants) : undefined;
      const field = mostCommon(having.map((shape) => propertiesOf(shape)[key] as JsonSchema));
      const only = having.flatMap((shape) =>
        Object.entries(propertiesOf(shape)).filter(([, { const: value }]) => value !== undefined),
      );
      return {
        key,
        schema: vocabulary
          ? { $ref: `#/$defs/${vocabulary}`, ...(field.description && { description: field.description }) }
          : field,
        optional: !defs[having[0] ?? ""]?.required?.includes(key),
        values: having
          .flatMap((shape) => found.get(shape) ?? [])
          .map((object) => (object as Record<string, unknown>)[key]),
        ...(having.length < names.length && {
          note: ` Only with ${only.map(([tag, { const: value }]) => `\`${tag}: ${JSON.stringify(value)}\``).join(", ")}.`,
        }),
      };
    });
  }

  /** The vocabulary whose values are these constants, those that tell the shapes of a union apart. */
  function vocabularyOf(constants: readonly unknown[]): string | undefined {
    const key = JSON.stringify([...constants].sort());
    return Object.keys(defs).find(
      (name) =>
        isVocabulary(defs[name]) &&
        JSON.stringify(
          valuesOf(defs[name])
            .map(({ const: value }) => value)
            .sort(),
        ) === key,
    );
  }

  function vocabularySection(name: string): string {
    const used = [...(found.get(name) ?? []), ...tagsOf(name)];
    const rows = valuesOf(defs[name]).map(({ const: value, description: meaning = "" }) => [
      code(value),
      meaning,
      String(used.filter((other) => other === value).length),
    ]);
    return `### ${name}\n\n${description(name)}\n\n${table(["value", "definition", "used"], rows)}`;
  }

  /** The values of a vocabulary by which the shapes of a union are told apart: no field refers to it. */
  function tagsOf(name: string): unknown[] {
    return objects
      .filter((type) => shapesOf(defs[type]).length)
      .flatMap(fieldsOf)
      .filter(({ schema: field }) => referredTo(field) === name)
      .flatMap(({ values }) => values);
  }

  function propertiesOf(name: string): Readonly<Record<string, JsonSchema>> {
    return (defs[name]?.properties ?? {}) as Record<string, JsonSchema>;
  }
}

/** The names of definitions, each followed by those that it refers to. */
function reachable(
  names: readonly string[],
  defs: Readonly<Record<string, JsonSchema>>,
  met = new Set<string>(),
): string[] {
  for (const name of names) {
    if (met.has(name)) continue;
    met.add(name);
    const refs = JSON.stringify(defs[name]).matchAll(/"#\/\$defs\/(\w+)"/g);
    reachable(
      Array.from(refs, ([, ref = ""]) => ref),
      defs,
      met,
    );
  }
  return [...met];
}

/** The types that a definition joins to a union. */
function shapesOf(def: JsonSchema | undefined): string[] {
  return (def?.oneOf ?? []).flatMap((member) => referredTo(member) ?? []);
}

function valuesOf(def: JsonSchema | undefined): JsonSchema[] {
  return (def?.oneOf ?? []).filter((value) => value.const !== undefined);
}

function isVocabulary(def: JsonSchema | undefined): boolean {
  return valuesOf(def).length > 0;
}

function isFilled(value: unknown): boolean {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
}

function mostCommon(schemas: readonly JsonSchema[]): JsonSchema {
  const count = (schema: JsonSchema) =>
    schemas.filter((other) => JSON.stringify(other) === JSON.stringify(schema)).length;
  return schemas.reduce((best, schema) => (count(schema) > count(best) ? schema : best));
}

function type(schema: JsonSchema): string {
  return typeExpression(schema, { name: link, plain: (text) => `\`${text}\``, list: (item) => `${item}[]` });
}

function contents(title: string, names: readonly string[]): string {
  return `- ${title}: ${names.map((name) => link(name)).join(", ")}`;
}
