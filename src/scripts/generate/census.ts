import { isObject } from "../../citations/member-path.ts";
import type { JsonSchema } from "../../schema/json-schema.ts";
import { referredTo } from "./type-expression.ts";

/** Every value in a dataset that stands where its schema refers to a definition, by the definition's name, in the dataset's order. */
export function census(dataset: unknown, schema: JsonSchema): ReadonlyMap<string, readonly unknown[]> {
  const defs = schema.$defs as Readonly<Record<string, JsonSchema>>;
  const found = new Map(Object.keys(defs).map((name): [string, unknown[]] => [name, []]));
  visit(schema, dataset);
  return found;

  function visit(part: JsonSchema, value: unknown): void {
    if (value === null || value === undefined) return;
    const name = referredTo(part);
    if (name) {
      found.get(name)?.push(value);
      visit(defs[name] as JsonSchema, value);
    } else if (part.type === "array") {
      for (const item of value as unknown[]) visit(part.items as JsonSchema, item);
    } else if (part.type === "object") {
      for (const [key, property] of Object.entries(part.properties ?? {}))
        visit(property as JsonSchema, (value as Record<string, unknown>)[key]);
    } else {
      for (const member of part.oneOf ?? part.anyOf ?? []) if (fits(member, value)) visit(member, value);
    }
  }

  /** Whether a value can be of a member of a union: the constants that its object must have tell them apart. */
  function fits(member: JsonSchema, value: unknown): boolean {
    const { type, properties } = defs[referredTo(member) ?? ""] ?? member;
    if (!properties) return type === "array" ? Array.isArray(value) : typeof value !== "object";
    return (
      isObject(value) &&
      Object.entries(properties as Record<string, JsonSchema>).every(
        ([key, property]) => property.const === undefined || property.const === value[key],
      )
    );
  }
}
