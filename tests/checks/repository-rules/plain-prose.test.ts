import { describe, expect, it } from "vitest";
import { plainProse } from "../../../src/checks/repository-rules/plain-prose.ts";
import { problemsAfter, record } from "../../project.ts";
import { holdMadeUpText, madeUpSelector, madeUpSource, member, sure } from "../changes.ts";

describe("plain-prose", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(plainProse, () => {})).toEqual([]);
  });

  it.each([
    ["three spaces", "Three   spaces.", "has two spaces in a row; write one"],
    ["a double space", "Two  spaces.", "has two spaces in a row; write one"],
    ["a no-break space", "16\u00a0July", "has a no-break or other special space in it; write a plain space"],
    ["a zero-width space", "16\u200bJuly", "has a no-break or other special space in it; write a plain space"],
    ["a tab", "A\ttab.", "has a tab or a line break in it; write one line, with plain spaces"],
    ["a line break", "A\nbreak.", "has a tab or a line break in it; write one line, with plain spaces"],
    [
      "a Markdown link",
      "See [the report](https://example.org/1).",
      "has a Markdown link in it; write plain text, and cite the address as a source",
    ],
    [
      "mixed quotation marks",
      'A "straight" and a “curly” one.',
      "mixes straight and curly quotation marks or apostrophes; write straight ones",
    ],
    [
      "mixed apostrophes",
      "Trump's and Putin’s words.",
      "mixes straight and curly quotation marks or apostrophes; write straight ones",
    ],
  ])("should refuse %s", (_, text, message) => {
    const problems = problemsAfter(plainProse, (copy) => {
      record(copy, "encounters", "helsinki-2018").summary = text;
    });
    expect(problems).toEqual([{ file: "data/encounters/helsinki-2018.json", path: "/summary", value: text, message }]);
  });

  it("should look into lists", () => {
    const problems = problemsAfter(plainProse, (copy) => {
      record(copy, "encounters", "helsinki-2018").location.aliases = ["Hel  sinki"];
    });
    expect(problems.map(({ path }) => path)).toEqual(["/location/aliases"]);
  });

  it("should leave a speaker's words and a source's title the marks that are printed, but not the spaces", () => {
    const problems = problemsAfter(plainProse, (copy) => {
      const quote = record(copy, "quotes", "putin-2018-ready-to-go");
      quote.text = 'It’s a "mix".';
      quote.citations = quote.citations.map(({ source }) => ({ source }));
      const [source] = copy.sources;
      if (source) source.record.title = 'It’s a  "mix"';
    });
    expect(problems.map(({ message }) => message)).toEqual(["has two spaces in a row; write one"]);
  });

  it("should leave a claim of a quote, and another wording, the marks that are printed", () => {
    const problems = problemsAfter(plainProse, (copy) => {
      const quote = record(copy, "quotes", "putin-2018-ready-to-go");
      const citations = [{ source: "kremlin-58014" }];
      quote.variants = [{ text: 'It’s a "mix".', language: "en", citations }];
      quote.disputes = [
        { id: "a", path: "/text", why: "So.", claims: [{ id: "b", by: [], value: 'It’s "mixed".', citations }] },
      ] as never;
    });
    expect(problems).toEqual([]);
  });

  it("should refuse mixed marks in a claim of an encounter, and in the title of one", () => {
    const text = 'It’s a "mix".';
    const problems = problemsAfter(plainProse, (copy) => {
      const helsinki = record(copy, "encounters", "helsinki-2018");
      helsinki.title = text;
      const [claim] = member(helsinki.disputes, "what-antonov-meant").claims;
      sure(claim).value = text;
      sure(copy.coverage[0]).record.calls.note = text;
    });
    expect(problems.map(({ file, path }) => `${file} ${path}`)).toEqual([
      "data/encounters/helsinki-2018.json /title",
      "data/encounters/helsinki-2018.json /disputes/what-antonov-meant/claims/referendum/value",
      "data/coverage.json /calls/note",
    ]);
  });

  it("should accept curly marks alone", () => {
    const problems = problemsAfter(plainProse, (copy) => {
      record(copy, "encounters", "helsinki-2018").summary = "Trump’s “words”.";
    });
    expect(problems).toEqual([]);
  });

  it("should leave the words of a held text as they stand there", () => {
    const problems = problemsAfter(plainProse, (copy) => {
      holdMadeUpText(copy);
      const quote = record(copy, "quotes", "putin-2018-ready-to-go");
      quote.text = "We blame  the badger";
      quote.citations = [{ source: madeUpSource, selector: madeUpSelector("We blame the badger") }] as never;
    });
    expect(problems).toEqual([]);
  });

  it("should accept brackets and apostrophes in plain text", () => {
    const problems = problemsAfter(plainProse, (copy) => {
      record(copy, "encounters", "helsinki-2018").summary = "Trump's [sic] words (in part): 'yes'.";
    });
    expect(problems).toEqual([]);
  });
});
