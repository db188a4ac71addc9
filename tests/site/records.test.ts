import { Parser } from "htmlparser2";
import { redirects } from "trump-putin-encounters";
import { describe, expect, it } from "vitest";
import { files, pages, recordPages, records, textOf } from "./site.ts";

const folders = Object.entries(records).map(([folder, list]) => ({
  folder,
  list: list,
}));

describe.each(folders)("/$folder", ({ folder, list }) => {
  it("should have a page for every record, and nothing else", () => {
    const expected = list.map(({ id }) => `${folder}/${id}.html`).sort();
    const redirects = new Set(recordPages.filter((page) => textOf(page).includes('http-equiv="refresh"')));
    expect(recordPages.filter((page) => page.startsWith(`${folder}/`) && !redirects.has(page))).toEqual(expected);
  });

  it("should have every record as JSON beside its page, as the package has it", () => {
    for (const record of list) {
      const file = `${folder}/${record.id}.json`;
      expect(files).toContain(file);
      expect(JSON.parse(textOf(file))).toEqual(record);
    }
  });

  it("should lead from each record to the next and back, through all of them", () => {
    const ids = list.map(({ id }) => id);
    for (const [position, id] of ids.entries()) {
      const file = (other: string | undefined) => other && `${other}.html`;
      expect({ id, ...neighbours(`${folder}/${id}.html`) }).toEqual({
        id,
        prev: file(ids[position - 1]),
        next: file(ids[position + 1]),
      });
    }
  });
});

it("should lead from the address of each record that has moved to what it is now", () => {
  const folders: Readonly<Record<string, string>> = { actors: "people", claimedContacts: "claimed-contacts" };
  for (const { kind, from, to } of redirects) {
    const folder = folders[kind] ?? kind;
    const page = textOf(`${folder}/${from}.html`);
    for (const id of to) expect({ from, links: page.includes(`href="${id}.html"`) }).toEqual({ from, links: true });
  }
});

it("should have JSON-LD of schema.org that parses, where a page has any", () => {
  const withData = pages.filter((page) => textOf(page).includes("application/ld+json"));
  expect(withData.length).toBeGreaterThan(records.sources.length);
  for (const page of withData) {
    const [, text = ""] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(textOf(page)) ?? [];
    const node = JSON.parse(text) as Record<string, unknown>;
    expect({ page, type: node["@type"], context: node["@context"] }).toEqual({
      page,
      type: expect.any(String) as string,
      context: "https://schema.org",
    });
  }
});

/** Where the pager of a page leads. */
function neighbours(page: string): { prev: string | undefined; next: string | undefined } {
  const found: Record<string, string | undefined> = {};
  const parser = new Parser({
    onopentag(name, { rel, href }) {
      if (name === "a" && rel) found[rel] = href;
    },
  });
  parser.end(textOf(page));
  return { prev: found["prev"], next: found["next"] };
}
