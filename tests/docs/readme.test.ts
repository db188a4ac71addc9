import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import * as main from "../../src/index.ts";
import { camelCase } from "scule";
import { guideFiles } from "../../docs/site/guides/list.ts";
import { root } from "../project.ts";
import { renamed } from "../renamed.ts";
import { pages } from "./pages.ts";

const readme = readFileSync(path.join(root, "README.md"), "utf8");
const encounters = new Set<string>(main.encounters.map(({ id }) => camelCase(id)));

it.each(Object.keys(main).filter((name) => !encounters.has(name) && !(name in renamed)))(
  "should have %s in the README's table of the API",
  (name) => {
    const table = /^## API$([^]*?)^## /m.exec(readme)?.[1] ?? "";
    expect(table).toMatch(new RegExp(`^\\|[^|]*\`${name}[\`(]`, "m"));
  },
);

it("should have every guide in the reference", () => {
  const { projectDocuments } = JSON.parse(readFileSync(path.join(root, "typedoc.json"), "utf8")) as {
    projectDocuments: string[];
  };
  expect(projectDocuments).toEqual(
    expect.arrayContaining(pages.map(({ file }) => file).filter((file) => /^docs\/[^/]+$/.test(file))),
  );
});

it("should have every guide on the site", () => {
  // The tables of encounters and calls are what the rest of the site shows.
  const guides = pages
    .map(({ file }) => file)
    .filter((file) => /^docs\/[^/]+$/.test(file) && !file.endsWith("/encounters-and-calls.md"));
  expect(guideFiles.map(({ file }) => file)).toEqual(expect.arrayContaining(guides));
});

it("should keep the order of the README's parts", () => {
  expect(Array.from(readme.matchAll(/^## (.*)$/gm), ([, title]) => title)).toEqual([
    "When to use it",
    "Install",
    "Use",
    "In an app",
    "In a notebook",
    "Pin a version",
    "API",
    "Types",
    "Compatibility",
    "How facts are sourced",
    "Versioning",
    "Security",
    "Contributing",
    "Licence",
  ]);
});
