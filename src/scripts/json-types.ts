import type { JsonSchema } from "../schema/json-schema.ts";
import { referredTo } from "./generate/type-expression.ts";

/**
 * The declaration of a file of dist/data/, so that an import of its JSON has the types of the records in it.
 *
 * TypeScript widens the JSON of an import to `string` and `number`, which nothing else of the package takes. A declaration for
 * CommonJS suits both `import` and `require()`.
 *
 * @param file - Its path in dist/data/.
 * @param schema - The JSON Schema of the dataset.
 */
export function jsonTypes(file: string, schema: JsonSchema): string {
  if (file === "dataset.json") return declaration("Dataset", "Dataset");
  const dataset = schema.$defs?.["Dataset"];
  const table = dataset?.properties?.[file.replace(".json", "")] as JsonSchema | undefined;
  const record = table?.type === "array" && referredTo(table.items as JsonSchema);
  if (record) return declaration(record, `readonly ${record}[]`);
  return "declare const data: Readonly<Record<string, unknown>>;\nexport = data;\n";
}

function declaration(imported: string, type: string): string {
  return `import type { ${imported} } from "../index.cjs";\ndeclare const data: ${type};\nexport = data;\n`;
}
