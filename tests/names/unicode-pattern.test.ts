import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { unicodePattern } from "../../src/names/unicode-pattern.ts";
import { root } from "../project.ts";

it("should make a pattern once", () => {
  const letters = unicodePattern("\\p{L}+", "gu");
  expect(letters()).toBe(letters());
  expect("Øre 1".replace(letters(), "")).toBe(" 1");
});

const files = globSync("dist/{core,node,index,encounters,calls,quotes,actors,sources}.{js,cjs}", { cwd: root });

it.each(files)("should leave no literal in %s for which an import reads the tables of Unicode", (file) => {
  expect(readFileSync(path.join(root, file), "utf8")).not.toMatch(/(?<!\\)\\p\{/);
});
