import type { JsonSchema } from "../../schema/json-schema.ts";
import { explained } from "./explained.ts";
import { generated, inComment } from "./generated.ts";
import { typeExpression } from "./type-expression.ts";

/** Ids whose known values are literal unions of the edition: the type parameter says which. */
const NAMES: Readonly<Record<string, string>> = {
  EncounterId: "encounter",
  CallId: "call",
  ProposalId: "proposal",
  QuoteId: "quote",
  ActorId: "actor",
  SourceId: "source",
};

/** Writes the TypeScript types of all records, with their doc comments, from the JSON Schema of the dataset. */
export function emitTypes(schema: JsonSchema): string {
  const defs = schema.$defs as Record<string, JsonSchema>;
  const generic = namesUsers(defs);
  const types = Object.entries(defs)
    .filter(([name]) => !(name in NAMES))
    .map(([name, def]) => `${comment(def, "")}export ${declaration(name, def, generic, defs)}\n`);
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
  for (let before = -1; before !== users.size;) {
    before = users.size;
    for (const [name, def] of Object.entries(defs)) {
      const refs = JSON.stringify(def).matchAll(/"#\/\$defs\/(\w+)"/g);
      if (Array.from(refs, (match) => match[1] ?? "").some((ref) => users.has(ref))) users.add(name);
    }
  }
  return users;
}

function declaration(
  name: string,
  def: JsonSchema,
  generic: ReadonlySet<string>,
  defs: Record<string, JsonSchema>,
): string {
  const parameter = generic.has(name) ? "<N extends Names = KnownNames>" : "";
  const type = (schema: JsonSchema) =>
    typeExpression(schema, {
      name: (named) =>
        NAMES[named] ? `N[${JSON.stringify(NAMES[named])}]` : generic.has(named) ? `${named}<N>` : named,
      plain: (text) => text,
      list: (item) => `readonly ${item}[]`,
    });
  if (def.type !== "object") return `type ${name}${parameter} = ${type(def)};`;
  const required = new Set(def.required);
  const properties = Object.entries(def.properties as Record<string, JsonSchema>).map(
    ([key, property]) =>
      `${comment(explained(property, defs), "  ")}  readonly ${key}${required.has(key) ? "" : "?"}: ${type(property)};`,
  );
  return `interface ${name}${parameter} {\n${properties.join("\n")}\n}`;
}

function comment(schema: JsonSchema, indent: string): string {
  const values = (schema.oneOf ?? [])
    .filter((value) => typeof value === "object")
    .filter((value) => value.const !== undefined);
  const lines = [
    schema.description ?? "",
    ...(values.length
      ? ["", ...values.map((value) => `- \`${String(value.const)}\`: ${value.description ?? ""}`)]
      : []),
    ...(schema.examples?.length ? ["", "@example", "```ts", JSON.stringify(schema.examples[0]), "```"] : []),
  ];
  return `${indent}/**\n${lines.map((line) => `${indent} *${line && ` ${inComment(line)}`}`).join("\n")}\n${indent} */\n`;
}
