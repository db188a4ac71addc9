import ts from "typescript";
import { describe, expect, it } from "vitest";
import { emitTypes } from "../../../src/scripts/generate/emit-types.ts";
import { datasetJsonSchema, type JsonSchema } from "../../../src/schema/json-schema.ts";

const hive: JsonSchema = {
  $ref: "#/$defs/Hive",
  $defs: {
    ActorId: { type: "string", description: "The id of an actor.", examples: ["queen"] },
    Size: {
      type: "string",
      oneOf: [
        { const: "big", description: "More than a box." },
        { const: "small", description: "A box." },
      ],
      description: "How big.",
      examples: ["big"],
    },
    Hive: {
      type: "object",
      description: "Where bees live: */ is no way out.",
      properties: {
        keeper: { $ref: "#/$defs/ActorId" },
        size: { $ref: "#/$defs/Size", description: "How big it is." },
        guests: {
          anyOf: [{ type: "array", items: { $ref: "#/$defs/ActorId" } }, { type: "null" }],
          description: "Who else; null: not known.",
        },
        note: { type: "string", description: "A note.", examples: ["Hums."] },
      },
      required: ["keeper", "size", "guests"],
    },
    Tree: {
      type: "object",
      description: "A tree.",
      properties: { hives: { type: "array", items: { $ref: "#/$defs/Hive" }, description: "Its hives." } },
      required: ["hives"],
    },
  },
};

describe("emitTypes", () => {
  const written = emitTypes(hive);

  it("should say in its first line where it comes from", () => {
    expect(written).toMatch(/^\/\/ Generated from src\/schema\/ by `npm run generate`\. Do not edit\.\n/);
  });

  it("should write an interface whose ids are names of the edition, or of another", () => {
    expect(written).toContain("export interface Hive<N extends Ids = KnownIds> {");
    expect(written).toContain('  readonly keeper: N["actor"];');
    expect(written).toContain('  readonly guests: readonly N["actor"][] | null;');
    expect(written).not.toContain("export type ActorId");
  });

  it("should hand the names on to what holds such an interface", () => {
    expect(written).toContain("export interface Tree<N extends Ids = KnownIds> {");
    expect(written).toContain("  readonly hives: readonly Hive<N>[];");
    expect(written).toContain("  readonly size: Size;");
  });

  it("should mark what may be absent", () => {
    expect(written).toContain("  readonly note?: string;");
  });

  it("should write descriptions, the values of vocabularies and examples as doc comments, those of a definition where a field has none", () => {
    expect(written).toContain(
      '/**\n   * A note.\n   *\n   * @example\n   * ```ts\n   * "Hums."\n   * ```\n   */\n  readonly note?',
    );
    expect(written).toContain(
      '/**\n   * How big it is.\n   *\n   * - `big`: More than a box.\n   * - `small`: A box.\n   *\n   * @example\n   * ```ts\n   * "big"\n   * ```\n   */\n  readonly size',
    );
    expect(written).toContain(
      '/**\n   * The id of an actor.\n   *\n   * @example\n   * ```ts\n   * "queen"\n   * ```\n   */\n  readonly keeper',
    );
  });

  it("should keep a description within its comment", () => {
    expect(written).toContain(" * Where bees live: *\\/ is no way out.");
  });

  it("should refuse what it cannot print", () => {
    const defs = {
      ...hive.$defs,
      Odd: { type: "object", properties: { odd: { allOf: [{ type: "string" }] } } },
    } as Record<string, JsonSchema>;
    expect(() => emitTypes({ ...hive, $defs: defs })).toThrow(
      'The type of {"allOf":[{"type":"string"}]} cannot be written.',
    );
  });

  it.each([
    ["a made-up schema", hive],
    ["the dataset's schema", datasetJsonSchema()],
  ])("should write TypeScript without an error of syntax, each export with a comment: %s", (_, schema) => {
    const file = ts.createSourceFile("types.ts", emitTypes(schema), ts.ScriptTarget.ES2022, true);
    const { diagnostics = [] } = ts.transpileModule(file.text, { reportDiagnostics: true });
    expect(diagnostics.map(({ messageText }) => messageText)).toEqual([]);
    const exported = file.statements.filter(
      (statement) => ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement),
    );
    expect(exported.length).toBeGreaterThan(2);
    for (const statement of exported) {
      const members =
        ts.isInterfaceDeclaration(statement) && statement.name.text !== "Ids" ? [...statement.members] : [];
      for (const node of [statement, ...members]) {
        const [doc] = ts.getJSDocCommentsAndTags(node);
        expect(doc && ts.isJSDoc(doc) ? ts.getTextOfJSDocComment(doc.comment) : "").toMatch(/^\S/);
      }
    }
  });
});
