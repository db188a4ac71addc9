import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import { expect, it } from "vitest";
import { recordBibtex } from "../../docs/site/parts/record-bibtex.ts";

it.each([
  String.raw`50% of A&B for $5, #1`,
  String.raw`a_b^c~d`,
  String.raw`C:\Users\x`,
  String.raw`{braces} and \{more\}`,
  "“Путин” – Élysée",
])("should give back the title %j, whatever TeX takes for commands", (title) => {
  const [entry, ...more] = new Cite(recordBibtex("osaka-2019", title)).data;
  expect(more).toEqual([]);
  expect(entry?.["title"]).toBe(title);
});
