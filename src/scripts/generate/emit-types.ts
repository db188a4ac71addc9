import { kebabCase } from "scule";
import type { JsonSchema } from "../../schema/json-schema.ts";
import { explained } from "./explained.ts";
import { generated, inComment } from "./generated.ts";
import { typeExpression } from "./type-expression.ts";

/** Ids whose known values are literal unions of the edition: the type parameter says which. */
const ID_KINDS: Readonly<Record<string, string>> = {
  EncounterId: "encounter",
  CallId: "call",
  ProposalId: "proposal",
  ClaimedContactId: "claimedContact",
  QuoteId: "quote",
  ActorId: "actor",
  SourceId: "source",
};

/** Writes the TypeScript types of all records, with their doc comments, from the JSON Schema of the dataset. */
export function emitTypes(schema: JsonSchema): string {
  const defs = schema.$defs as Record<string, JsonSchema>;
  return [
    generated("src/schema/"),
    'import type { KnownIds } from "./names.ts";\n',
    [
      "/** The kinds of ids that records refer to each other by. */",
      "export interface Ids {",
      ...Object.values(ID_KINDS).map(
        (kind) => `  /** Ids of ${kebabCase(kind).replace("-", " ")}s. */\n  readonly ${kind}: string;`,
      ),
      "}\n",
      "/**\n * The name of {@link Ids} in 1.x.\n *\n * @deprecated Use {@link Ids}.\n */",
      "export type Names = Ids;\n",
    ].join("\n"),
    ...declarations(Object.keys(defs), defs),
  ].join("\n");
}

/** The types of some definitions; ids have none of their own. */
export function declarations(names: readonly string[], defs: Record<string, JsonSchema>): string[] {
  const generic = idUsers(defs);
  return names
    .filter((name) => !(name in ID_KINDS))
    .map((name) => {
      const def = defs[name] ?? {};
      return `${comment(def, "")}export ${declaration(name, def, generic, defs)}\n`;
    });
}

/** Whether a definition is that of an id, which types write as a parameter. */
export function isIdKind(name: string): boolean {
  return name in ID_KINDS;
}

/** The definitions that name an id, themselves or through what they hold. */
function idUsers(defs: Record<string, JsonSchema>): ReadonlySet<string> {
  const users = new Set(Object.keys(ID_KINDS));
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
  const parameter = generic.has(name) ? "<N extends Ids = KnownIds>" : "";
  const type = (schema: JsonSchema) =>
    typeExpression(schema, {
      name: (named) =>
        ID_KINDS[named] ? `N[${JSON.stringify(ID_KINDS[named])}]` : generic.has(named) ? `${named}<N>` : named,
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
