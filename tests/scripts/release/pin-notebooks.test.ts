import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { NOTEBOOKS, pinImports } from "../../../src/scripts/release/pin-notebooks.ts";
import { root } from "../../project.ts";

const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const manifest = { name: "ours", version: "2.0.0", devDependencies: { "@scope/theirs": "0.6.17" } };

it("should pin what a notebook imports from npm, as package.json does, and leave all else as it is", () => {
  const cells = (ours: string, theirs: string) =>
    String.raw`import a from \"npm:ours${ours}\"; import b from "npm:ours${ours}/schema"; import c from \"npm:@scope/theirs${theirs}\"; \"ours@1.1.0\"`;
  expect(pinImports(cells("@1.1.0", "@^0.5.0-rc.1"), manifest)).toBe(cells("@2.0.0", "@0.6.17"));
  expect(pinImports(cells("", ""), manifest)).toBe(cells("@2.0.0", "@0.6.17"));
});

it("should pin what a notebook says to install", () => {
  const install = (version: string) => `"npm install ours${version} older@npm:ours@1.0.0\\n"`;
  expect(pinImports(install("@1.1.0"), manifest)).toBe(install("@2.0.0"));
});

it("should leave the first edition, with which this one is compared", () => {
  const first = '"npm:ours@1.0.0/data/dataset.json"';
  expect(pinImports(first, manifest)).toBe(first);
});

it("should refuse an import of which package.json names no version", () => {
  expect(() => pinImports('import "npm:@scope/other@1.0.0";', manifest)).toThrow(
    /imports "@scope\/other".+npm install --save-dev/,
  );
});

it.each(NOTEBOOKS)("should have been done for %s of this version (npm run notebook)", (file) => {
  const notebook = read(file);
  expect(pinImports(notebook, JSON.parse(read("package.json")) as typeof manifest)).toBe(notebook);
});
