import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import { JSDOM } from "jsdom";
import { cite } from "trump-putin-encounters";
import { expect, it } from "vitest";
import { recordPages, records, stayingPages, textOf } from "./site.ts";

const [edition] = cite("csl-json");
const cited = stayingPages
  .filter((page) => recordPages.includes(page))
  .map((page) => {
    const [head = "", use = ""] = textOf(page).split('<section class="use">');
    const [, heading = ""] = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(head) ?? [];
    const shown = JSDOM.fragment(use);
    const of = (id: string) => shown.querySelector(`#${id}`)?.textContent ?? "";
    return { page, heading: JSDOM.fragment(heading).textContent, text: of("citation"), bibtex: of("bibtex") };
  });

it("should offer on the page of every record a BibTeX entry that citation-js reads back, as a part of this edition", () => {
  expect(cited).toHaveLength(Object.values(records).flat().length);
  for (const { page, text, bibtex } of cited) {
    const [entry, ...more] = new Cite(bibtex).data;
    expect({ page, more }).toEqual({ page, more: [] });
    expect({ page, ...entry }).toMatchObject({
      page,
      type: "chapter",
      "container-title": edition.title,
      author: [{ family: edition.author[0].literal }],
      issued: { "date-parts": [edition.issued?.["date-parts"][0].slice(0, 2)] },
      version: edition.version,
      note: `Version ${edition.version}. ${edition.note}`,
    });
    const title = String(entry?.["title"]).replaceAll("“", "‘").replaceAll("”", "’");
    expect({ page, text }).toEqual({
      page,
      text: expect.stringContaining(`“${title}”, in ${edition.title}`) as string,
    });
  }
});

it("should give a BibTeX entry the title of its record, and a key of its own", () => {
  const entries = cited.map(({ page, heading, bibtex }) => ({ page, heading, entry: new Cite(bibtex).data[0] }));
  for (const { page, heading, entry } of entries)
    if (!page.startsWith("sources/")) expect({ page, title: entry?.["title"] }).toEqual({ page, title: heading });
  const keys = entries.map(({ entry }) => String(entry?.["id"]));
  expect(keys.filter((key, position) => keys.indexOf(key) !== position)).toEqual([]);
  expect(keys.filter((key) => !key.startsWith(`${edition.id}-`))).toEqual([]);
});
