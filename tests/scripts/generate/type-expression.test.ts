import { describe, expect, it } from "vitest";
import { referredTo, typeExpression } from "../../../src/scripts/generate/type-expression.ts";
import type { JsonSchema } from "../../../src/schema/json-schema.ts";

const notation = {
  name: (name: string) => `<${name}>`,
  plain: (text: string) => text,
  list: (item: string) => `${item}[]`,
};
const written = (schema: JsonSchema) => typeExpression(schema, notation);

describe("typeExpression", () => {
  it.each<[JsonSchema, string]>([
    [{ type: "string" }, "string"],
    [{ type: "integer" }, "number"],
    [{ type: "number" }, "number"],
    [{ type: "boolean" }, "boolean"],
    [{ type: "null" }, "null"],
    [{ type: "string", const: "held" }, '"held"'],
    [{ type: "number", const: 1 }, "1"],
    [{ type: ["boolean", "null"] as unknown as "boolean" }, "boolean | null"],
    [{ $ref: "#/$defs/Bee", description: "A bee." }, "<Bee>"],
    [{ anyOf: [{ $ref: "#/$defs/Bee" }, { type: "null" }] }, "<Bee> | null"],
    [{ oneOf: [{ const: "a" }, { const: "b" }], type: "string" }, '"a" | "b"'],
    [{ type: "array", items: { type: "string" } }, "string[]"],
    [{ type: "array", items: { anyOf: [{ type: "string" }, { type: "null" }] } }, "(string | null)[]"],
    [{ anyOf: [{ type: "array", items: { $ref: "#/$defs/Bee" } }, { type: "null" }] }, "<Bee>[] | null"],
    [{ type: "array", items: { type: "string", const: "a|b" } }, '"a|b"[]'],
  ])("should write %j as %s", (schema, type) => {
    expect(written(schema)).toBe(type);
  });

  it.each<JsonSchema>([
    {},
    { type: "object" },
    { allOf: [{ type: "string" }] },
    { not: {} },
    { type: "array", items: {} },
  ])("should refuse %j, which it does not know how to write", (schema) => {
    expect(() => written(schema)).toThrow(/^The type of \{.*\} cannot be written\.$/);
  });
});

describe("referredTo", () => {
  it("should give the name of a definition, or undefined", () => {
    expect(referredTo({ $ref: "#/$defs/Bee" })).toBe("Bee");
    expect(referredTo({ type: "string" })).toBeUndefined();
  });
});
