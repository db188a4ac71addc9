import { describe, expect, it } from "vitest";
import * as main from "../../src/index.ts";
import { InvalidDataError, parseDataset } from "../../src/schema.ts";
import { renamed } from "../renamed.ts";
import { commentBlocks, language, pages, printed } from "./pages.ts";
import { run } from "./run.ts";
import { typeCheck } from "./type-check.ts";

/** What a block of each language is, and what becomes of it here. CONTRIBUTING.md says so too. */
const LANGUAGES = new Set([
  "ts", // run by Node, or by Deno where its fence says `ts deno`; type-checked, and its output compared
  "json", // parsed
  "sh", // run where the packed package is installed, by tests/package/docs.test.ts
  "js", // a file that commands run where the packed package is installed, or a cell of somebody else's host, which is not run
  "html",
  "python",
  "r",
  "sql",
  "yaml",
  "mermaid", // pictures, and what a program prints
  "text",
]);

const blocks = [...pages.flatMap((page) => page.blocks), ...commentBlocks];

/** In doc comments, the example of a field is a value by itself. */
const values = commentBlocks.filter((block) => language(block) === "ts" && isValue(block.code));
const examples = blocks.filter((block) => language(block) === "ts" && !values.includes(block));
const complaints = typeCheck(examples);

function isValue(code: string): boolean {
  try {
    JSON.parse(code);
    return true;
  } catch {
    return false;
  }
}

describe("the documentation's code", () => {
  it("should be marked with a language whose treatment is decided", () => {
    expect(
      blocks.filter((block) => !LANGUAGES.has(language(block))).map(({ place, info }) => `${place} ${info}`),
    ).toEqual([]);
  });

  it("should say how it is run where that is not by Node", () => {
    expect(
      examples.filter(({ info }) => info !== "ts" && info !== "ts deno").map(({ place, info }) => `${place} ${info}`),
    ).toEqual([]);
  });

  it("should be found in pages, in doc comments and in fields", () => {
    const places = examples.map(({ place }) => place);
    expect(places).toContainEqual(expect.stringMatching(/^README\.md:/));
    expect(places).toContainEqual(expect.stringMatching(/^docs\//));
    expect(places).toContainEqual(expect.stringMatching(/^src\/queries\/between\.ts:/));
    expect(values.map(({ place }) => place)).toContainEqual(expect.stringMatching(/^src\/records\/types\.ts:/));
  });
});

describe("a doc comment", () => {
  const exported = Object.keys({ ...main, InvalidDataError, parseDataset }).filter((name) => !(name in renamed));

  it.each(exported)("should have an example of %s", (name) => {
    expect(
      examples.filter(({ place, code }) => place.startsWith("src/") && new RegExp(`\\b${name}\\b`).test(code)),
    ).not.toEqual([]);
  });
});

describe.concurrent("an example", () => {
  it.each(examples)("should compile and print what it says, at $place", { timeout: 60_000 }, async (block) => {
    expect(complaints.get(block)).toEqual([]);
    expect(await run(block), "`npm run docs:update` renews what examples print").toEqual(printed(block));
  });
});

describe("a block of JSON", () => {
  it.each(blocks.filter((block) => language(block) === "json"))("should parse, at $place", ({ code }) => {
    expect(() => JSON.parse(code) as unknown).not.toThrow();
  });
});
