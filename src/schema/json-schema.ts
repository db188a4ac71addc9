import * as z from "zod";
import { dataset } from "./dataset.ts";
import { encounterStatus } from "./vocabularies.ts";
import { definitions } from "./vocabulary.ts";

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** JSON Schema 2020-12 of `dataset.json`; every value of a vocabulary carries its definition. */
export function datasetJsonSchema(): JsonSchema {
  const schema = withDefinitions(dataset);
  // Each shape of encounter has its own status, so that nothing refers to their list.
  const { $schema: _, ...status } = withDefinitions(encounterStatus);
  return { ...schema, $defs: { ...schema.$defs, ...status.$defs } };
}

function withDefinitions(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    target: "draft-2020-12",
    override({ zodSchema, jsonSchema }) {
      const values = definitions.get(zodSchema as unknown as z.ZodType);
      if (!values || !jsonSchema.enum) return;
      delete jsonSchema.enum;
      // A use of the vocabulary with a description of its own refers to it for its values.
      if (!jsonSchema.$ref)
        jsonSchema.oneOf = Object.entries(values).map(([value, description]) => ({ const: value, description }));
    },
  });
}
