import type { JsonSchema } from "../../schema/json-schema.ts";
import { referredTo } from "./type-expression.ts";

/**
 * A field with its description, examples and values.
 *
 * A field that only refers to a definition leaves out what it would repeat of it.
 */
export function explained(field: JsonSchema, defs: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const definition = defs[referredTo(field) ?? ""];
  if (!definition) return field;
  const { description, examples, oneOf } = definition;
  return { ...(description && { description }), ...(examples && { examples }), ...(oneOf && { oneOf }), ...field };
}
