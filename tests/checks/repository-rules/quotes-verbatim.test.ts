import { describe, expect, it } from "vitest";
import type { AuthoredData } from "../../../src/checks/authored-data.ts";
import { quotesVerbatim } from "../../../src/checks/repository-rules/quotes-verbatim.ts";
import { problemsAfter, record, texts } from "../../project.ts";
import { holdMadeUpText, madeUpSelector, madeUpSource, madeUpText, saying, sure } from "../changes.ts";

const words = "We blame the badger,";
const file = "data/quotes/other.json";
const path = "/trump-2022-genius/citations/0/selector";

/** Makes a quote one of words in the made-up text, cited at a place in it. */
function quoteMadeUpText(
  copy: AuthoredData,
  text: string,
  selector: { start: number; end: number } | undefined,
  supports?: string[],
): void {
  holdMadeUpText(copy);
  const quote = record(copy, "quotes", "trump-2022-genius");
  quote.text = text;
  quote.citations = [
    {
      source: madeUpSource,
      ...(supports && { supports }),
      ...(selector && { selector: { type: "TextPositionSelector", ...selector } }),
    },
  ];
}

describe("quotes-verbatim", () => {
  it.skipIf(!texts)("should find nothing in the data (skipped without SOURCE_TEXTS)", () => {
    expect(problemsAfter(quotesVerbatim, () => {})).toEqual([]);
  });

  it.skipIf(!texts)("should refuse a selector beside the words in a real source (skipped without SOURCE_TEXTS)", () => {
    let right = { start: 0, end: 0 };
    const problems = problemsAfter(quotesVerbatim, (copy) => {
      const selector = sure(record(copy, "quotes", "trump-2019-of-course").citations[0]?.selector);
      right = { ...selector };
      selector.start += 1;
    });
    expect(problems).toEqual([
      {
        file: "data/quotes/osaka-2019.json",
        path: "/trump-2019-of-course/citations/0/selector",
        value: { type: "TextPositionSelector", start: right.start + 1, end: right.end },
        message: expect.stringMatching(
          new RegExp(`^selects ".+", not the quote's words; they stand at ${right.start} to ${right.end}$`),
        ) as unknown,
      },
    ]);
  });

  it("should say that it needs the texts of sources", () => {
    expect(quotesVerbatim.needsTexts).toBe(true);
  });

  it.each([[undefined], [["text"]], [["speaker", "text"]]])(
    "should accept words where they stand, counted in code points, by a citation that supports %s",
    (supports) => {
      const problems = problemsAfter(quotesVerbatim, (copy) => {
        quoteMadeUpText(copy, words, madeUpSelector(words), supports);
      });
      expect(problems).toEqual([]);
    },
  );

  it.each([[undefined], [["text"]], [["speaker", "text"]]])(
    "should refuse another place, and say where the words stand, by a citation that supports %s",
    (supports) => {
      const { start, end } = madeUpSelector(words);
      const problems = problemsAfter(quotesVerbatim, (copy) => {
        quoteMadeUpText(copy, words, { start: start - 1, end: end - 1 }, supports);
      });
      expect(problems).toEqual([
        {
          file,
          path,
          value: { type: "TextPositionSelector", start: start - 1, end: end - 1 },
          message: `selects "“We blame the badger", not the quote's words; they stand at ${start} to ${end}`,
        },
      ]);
    },
  );

  it("should say where the words stand, be it at the very beginning", () => {
    const problems = problemsAfter(quotesVerbatim, (copy) => {
      quoteMadeUpText(copy, "🐝🍯 The beekeepers", { start: 1, end: 17 });
    });
    expect(problems.map(({ message }) => message)).toEqual([
      'selects "🍯 The beekeepers", not the quote\'s words; they stand at 0 to 17',
    ]);
  });

  it("should refuse a place that is counted in UTF-16 units", () => {
    const start = madeUpText.indexOf(words);
    const right = madeUpSelector(words);
    expect(start).toBeGreaterThan(right.start);
    const problems = problemsAfter(quotesVerbatim, (copy) => {
      quoteMadeUpText(copy, words, { start, end: start + words.length });
    });
    expect(problems.map(({ message }) => message)).toEqual([
      `selects " blame the badger,” ", not the quote's words; they stand at ${right.start} to ${right.end}`,
    ]);
  });

  it("should refuse words that the source does not have letter for letter", () => {
    const selector = madeUpSelector(words);
    const problems = problemsAfter(quotesVerbatim, (copy) => {
      quoteMadeUpText(copy, "We blame the Badger,", selector);
    });
    expect(problems).toEqual([
      {
        file,
        path,
        value: selector,
        message: `selects "${words}", not the quote's words; they are not in this source, letter for letter`,
      },
    ]);
  });

  it("should shorten a long selection", () => {
    const problems = problemsAfter(quotesVerbatim, (copy) => {
      quoteMadeUpText(copy, words, { start: 0, end: Array.from(madeUpText).length });
    });
    expect(problems.map(({ message }) => message)).toEqual([
      saying(`selects ${JSON.stringify(madeUpText.slice(0, 80))}, not the quote's words`),
    ]);
  });

  it("should name the citation that selects wrongly, among several", () => {
    const problems = problemsAfter(quotesVerbatim, (copy) => {
      quoteMadeUpText(copy, words, madeUpSelector(words));
      record(copy, "quotes", "trump-2022-genius").citations.push({
        source: madeUpSource,
        selector: { type: "TextPositionSelector", start: 3, end: 6 },
      });
    });
    expect(problems.map((problem) => problem.path)).toEqual(["/trump-2022-genius/citations/1/selector"]);
  });

  it.each([
    [
      "that does not support the text",
      (copy: AuthoredData) => {
        quoteMadeUpText(copy, words, { start: 0, end: 5 }, ["speaker"]);
      },
    ],
    [
      "without a selector, which another rule refuses",
      (copy: AuthoredData) => {
        quoteMadeUpText(copy, words, undefined);
      },
    ],
    [
      "of a source whose text is not held",
      (copy: AuthoredData) => {
        quoteMadeUpText(copy, words, { start: 0, end: 5 });
        record(copy, "sources", madeUpSource).sha256 = null;
      },
    ],
    [
      "of a text that is not at hand",
      (copy: AuthoredData) => {
        quoteMadeUpText(copy, words, { start: 0, end: 5 });
        Object.assign(copy, { texts: new Map() });
      },
    ],
    [
      "where no texts are at hand",
      (copy: AuthoredData) => {
        quoteMadeUpText(copy, words, { start: 0, end: 5 });
        Object.assign(copy, { texts: undefined });
      },
    ],
  ])("should leave out a citation %s", (_, change) => {
    expect(problemsAfter(quotesVerbatim, change)).toEqual([]);
  });
});
