import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import { describe, expect, expectTypeOf, it } from "vitest";
import { bibtex, cslJson, text } from "../../src/edition/citation-formats.ts";
import { cite, type CitationFormat, type CslDataset, edition, UnknownNameError } from "../../src/index.ts";
import { everyObject } from "../every-object.ts";

const released = { version: "1.2.3", digest: "ab".repeat(32), released: "2026-11-05" };
const unreleased = { ...released, released: null };

describe("cite", () => {
  it("should name the version and the whole digest in each format", () => {
    for (const format of [undefined, "text", "bibtex", " BibTeX ", "csl-json"] as const) {
      const citation = JSON.stringify(cite(format as CitationFormat));
      expect(citation, format).toContain(edition.version);
      expect(citation, format).toContain(edition.digest);
    }
  });

  it("should give plain text unless told otherwise", () => {
    expect(cite()).toBe(cite("text"));
    expect(cite()).toMatch(/^trump-putin-encounters contributors\. \(/);
  });

  it("should give CSL-JSON as a frozen list of one item", () => {
    const items = cite("csl-json");
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      type: "dataset",
      version: edition.version,
      note: `SHA-256 of dataset.json: ${edition.digest}`,
    });
    for (const { object, path } of everyObject(items)) expect(object, path).toSatisfy(Object.isFrozen);
  });

  it("should be typed by its format", () => {
    expectTypeOf(cite()).toEqualTypeOf<string>();
    expectTypeOf(cite("bibtex")).toEqualTypeOf<string>();
    expectTypeOf(cite("csl-json")).toEqualTypeOf<readonly [CslDataset]>();
    expectTypeOf(cite("text" as CitationFormat)).toEqualTypeOf<string | readonly [CslDataset]>();
  });

  it("should throw the typed error, naming the known formats, for another", () => {
    const ask = () => cite("ris" as never);
    expect(ask).toThrow(UnknownNameError);
    expect(ask).toThrow('Unknown citation format "ris". Known are "text", "bibtex", "csl-json".');
    expect(() => cite(1 as never)).toThrow(new TypeError("cite(): format must be a string, not a number."));
    expect(() => cite("__proto__" as never)).toThrow(UnknownNameError);
  });
});

describe("a citation", () => {
  it.each([
    ["a released edition", released],
    ["an edition that was not released", unreleased],
  ])("should be, of %s, the APA citation that citeproc writes for its CSL-JSON, and the digest", (_, cited) => {
    const apa = new Cite(cslJson(cited)).format("bibliography", { template: "apa", format: "text" }).trim();
    expect(text(cited)).toBe(`${apa} SHA-256 of dataset.json: ${cited.digest}`);
  });

  it.each([
    ["a released edition", released],
    ["an edition that was not released", unreleased],
  ])("should say the same in BibTeX as in CSL-JSON, of %s", (_, cited) => {
    const [csl] = cslJson(cited);
    expect(bibtex(cited)).toContain("\n  howpublished = {npm package},\n");
    const [parsed, ...more] = new Cite(bibtex(cited)).data;
    expect(more).toEqual([]);
    expect(parsed).toMatchObject({
      id: csl.id,
      title: csl.title,
      version: csl.version,
      note: `Version ${csl.version}. ${csl.note}`,
    });
    expect(parsed?.["author"]).toEqual([{ family: csl.author[0].literal }]);
    expect(parsed?.["issued"]).toEqual(cited.released ? { "date-parts": [[2026, 11]] } : undefined);
    expect(csl.issued).toEqual(cited.released ? { "date-parts": [[2026, 11, 5]] } : undefined);
  });
});
