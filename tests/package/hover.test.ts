import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { root } from "../project.ts";

const file = path.join(root, "dist/schema.d.cts");
const program = ts.createProgram([file], { strict: true, skipLibCheck: true, types: [] });
const checker = program.getTypeChecker();
const source = program.getSourceFile(file);
const module = source && checker.getSymbolAtLocation(source);

/** What an editor shows of each export. */
const exported = (module ? checker.getExportsOfModule(module) : []).map((symbol) => {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const comment = target.getDocumentationComment(checker);
  const tags = target.getJsDocTags(checker).map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`);
  return { name: symbol.name, shown: [ts.displayPartsToString(comment), ...tags].join("\n").trim() };
});

describe("what an editor shows of /schema", () => {
  it("should be found", () => {
    expect(exported.length).toBeGreaterThan(80);
  });

  it("should be a sentence for every export", () => {
    expect(exported.filter(({ shown }) => !/^\S[^]*\.$/m.test(shown)).map(({ name }) => name)).toEqual([]);
  });

  it("should name for each schema the type that it describes, which /schema exports too, and for an old name the new one", () => {
    const schemas = exported.filter(({ name }) => name.endsWith("Schema"));
    expect(schemas.length).toBeGreaterThan(35);
    for (const { name, shown } of schemas) {
      const type = name.replace(/Schema$/, "").replace(/^./, (letter) => letter.toUpperCase());
      expect(shown.replace(" }", "}")).toBe(`The zod schema of {@link ${type}}.`);
      expect(exported.map((other) => other.name)).toContain(type);
    }
    const old = exported.filter(({ name }) => schemas.some((schema) => schema.name === `${name}Schema`));
    expect(old.length).toBeGreaterThan(25);
    for (const { name, shown } of old) expect(shown).toBe(`@deprecated Use \`${name}Schema\`.`);
  });
});
