import type { JsonSchema } from "../schema/json-schema.ts";
import { generated } from "./generated.ts";

/** Ids whose known values are literal unions of the edition: the type parameter says which. */
const NAMES: Readonly<Record<string, string>> = {
  EncounterId: "encounter",
  QuoteId: "quote",
  ActorId: "actor",
  SourceId: "source",
};

const REF = "#/$defs/";

/** Writes the TypeScript types of all records, with their doc comments, from the JSON Schema of the dataset. */
export function emitTypes(schema: JsonSchema): string {
  const defs = schema.$defs as Record<string, JsonSchema>;
  const generic = namesUsers(defs);
  const types = Object.entries(defs)
    .filter(([name]) => !(name in NAMES))
    .map(([name, def]) => `${comment(def, "")}export ${declaration(name, def, generic)}\n`);
  return [
    generated("src/schema/"),
    'import type { KnownNames } from "./names.ts";\n',
    [
      "/** The kinds of ids that records refer to each other by. */",
      "export interface Names {",
      ...Object.values(NAMES).map((kind) => `  /** Ids of ${kind}s. */\n  readonly ${kind}: string;`),
      "}\n",
    ].join("\n"),
    ...types,
  ].join("\n");
}

/** The definitions that name an id, themselves or through what they hold. */
function namesUsers(defs: Record<string, JsonSchema>): ReadonlySet<string> {
  const users = new Set(Object.keys(NAMES));
  for (let before = -1; before !== users.size; ) {
    before = users.size;
    for (const [name, def] of Object.entries(defs)) {
      const refs = JSON.stringify(def).matchAll(/"#\/\$defs\/(\w+)"/g);
      if (Array.from(refs, (match) => match[1] ?? "").some((ref) => users.has(ref))) users.add(name);
    }
  }
  return users;
}

function declaration(name: string, def: JsonSchema, generic: ReadonlySet<string>): string {
  const parameter = generic.has(name) ? "<N extends Names = KnownNames>" : "";
  if (def.type !== "object") return `type ${name}${parameter} = ${type(def, generic)};`;
  const required = new Set(def.required);
  const properties = Object.entries(def.properties as Record<string, JsonSchema>).map(
    ([key, property]) =>
      `${comment(property, "  ")}  readonly ${key}${required.has(key) ? "" : "?"}: ${type(property, generic)};`,
  );
  return `interface ${name}${parameter} {\n${properties.join("\n")}\n}`;
}

function type(schema: JsonSchema, generic: ReadonlySet<string>): string {
  if (schema.$ref) {
    const name = schema.$ref.slice(REF.length);
    if (NAMES[name]) return `N[${JSON.stringify(NAMES[name])}]`;
    return generic.has(name) ? `${name}<N>` : name;
  }
  const members = schema.oneOf ?? schema.anyOf;
  if (members) return members.map((member) => type(member, generic)).join(" | ");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (Array.isArray(schema.type)) return schema.type.join(" | ");
  switch (schema.type) {
    case "array": {
      const item = type(schema.items as JsonSchema, generic);
      return `readonly ${item.includes("|") ? `(${item})` : item}[]`;
    }
    case "integer":
    case "number":
      return "number";
    case "string":
    case "boolean":
    case "null":
      return schema.type;
    default:
      throw new Error(`emit-types cannot print ${JSON.stringify(schema)}`);
  }
}

function comment(schema: JsonSchema, indent: string): string {
  const values = (schema.oneOf ?? []).filter((value) => typeof value === "object").filter((value) => value.const !== undefined);
  const lines = [
    schema.description ?? "",
    ...(values.length ? ["", ...values.map((value) => `- \`${String(value.const)}\`: ${value.description ?? ""}`)] : []),
    ...(schema.examples?.length ? ["", "@example", "```ts", JSON.stringify(schema.examples[0]), "```"] : []),
  ];
  return `${indent}/**\n${lines.map((line) => `${indent} *${line && ` ${line}`}`).join("\n")}\n${indent} */\n`;
}
