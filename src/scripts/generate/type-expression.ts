import type { JsonSchema } from "../../schema/json-schema.ts";

const REF = "#/$defs/";

/** How the parts of a type are written. */
export interface Notation {
  /** A type by its name. */
  name(name: string): string;
  /** A literal, or a type of the language. */
  plain(text: string): string;
  /** A list of items of one type, in brackets where that is a union. */
  list(item: string): string;
}

/** The name of the definition that a schema refers to, if it does. */
export function referredTo({ $ref }: JsonSchema): string | undefined {
  return $ref?.slice(REF.length);
}

/**
 * The TypeScript type of a schema.
 *
 * @throws Error for a schema that it does not know how to write.
 */
export function typeExpression(schema: JsonSchema, notation: Notation): string {
  const inner = (part: JsonSchema) => typeExpression(part, notation);
  const name = referredTo(schema);
  if (name) return notation.name(name);
  const members = schema.oneOf ?? schema.anyOf;
  if (members) return members.map(inner).join(" | ");
  if (schema.const !== undefined) return notation.plain(JSON.stringify(schema.const));
  if (Array.isArray(schema.type)) return schema.type.map((type) => inner({ type })).join(" | ");
  switch (schema.type) {
    case "array": {
      const item = inner(schema.items as JsonSchema);
      return notation.list(item.includes(" | ") ? `(${item})` : item);
    }
    case "integer":
    case "number":
      return notation.plain("number");
    case "string":
    case "boolean":
    case "null":
      return notation.plain(schema.type);
    default:
      throw new Error(`The type of ${JSON.stringify(schema)} cannot be written.`);
  }
}
