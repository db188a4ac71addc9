import { expect, it } from "vitest";
import { explained } from "../../../src/scripts/generate/explained.ts";
import type { JsonSchema } from "../../../src/schema/json-schema.ts";

const defs: Record<string, JsonSchema> = {
  Size: { type: "string", description: "How big.", examples: ["big"], oneOf: [{ const: "big" }] },
  Plain: { type: "string" },
};

it("should add what a field leaves to the definition that it refers to", () => {
  expect(explained({ $ref: "#/$defs/Size" }, defs)).toEqual({
    $ref: "#/$defs/Size",
    description: "How big.",
    examples: ["big"],
    oneOf: [{ const: "big" }],
  });
});

it("should keep what a field says itself", () => {
  expect(explained({ $ref: "#/$defs/Size", description: "Its size.", examples: ["small"] }, defs)).toMatchObject({
    description: "Its size.",
    examples: ["small"],
  });
});

it("should leave a field as it is that refers to nothing, or to what says nothing", () => {
  expect(explained({ type: "string", description: "A note." }, defs)).toEqual({
    type: "string",
    description: "A note.",
  });
  expect(explained({ $ref: "#/$defs/Plain" }, defs)).toEqual({ $ref: "#/$defs/Plain" });
});
