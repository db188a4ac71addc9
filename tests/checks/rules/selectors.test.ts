import { describe, expect, it } from "vitest";
import type { AuthoredData } from "../../../src/checks/authored-data.ts";
import { selectors } from "../../../src/checks/rules/selectors.ts";
import { problemsAfter, record, texts } from "../../project.ts";
import { holdMadeUpText, madeUpDigest, madeUpSource, madeUpText, member, saying, sure } from "../changes.ts";

const helsinki = "data/encounters/helsinki-2018.json";
const type = "TextPositionSelector";
const length = Array.from(madeUpText).length;

/** Makes one citation the only one with a selector, into the made-up text. */
function selectMadeUpText(copy: AuthoredData, selector: { start: number; end: number } | undefined): void {
  holdMadeUpText(copy);
  dropSelectors([copy.encounters, copy.quotes, copy.actors, copy.accounts]);
  record(copy, "actors", "kremlin").citations = [
    { source: madeUpSource, ...(selector && { selector: { type, ...selector } }) },
  ];
}

function dropSelectors(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  if ("selector" in value) delete value.selector;
  for (const held of Object.values(value)) dropSelectors(held);
}

describe("selectors", () => {
  it(`should find nothing in the data${texts ? "" : ", whose texts are not at hand (bounds skipped without SOURCE_TEXTS)"}`, () => {
    expect(problemsAfter(selectors, () => {})).toEqual([]);
  });

  it("should find nothing in the data where no text is at hand", () => {
    const problems = problemsAfter(selectors, (copy) => {
      Object.assign(copy, { texts: undefined });
    });
    expect(problems).toEqual([]);
  });

  it.skipIf(!texts)("should refuse a selector that reaches beyond a real text (skipped without SOURCE_TEXTS)", () => {
    const problems = problemsAfter(selectors, (copy) => {
      sure(record(copy, "actors", "kremlin").citations[0]?.selector).end = 10_000_000;
    });
    expect(problems).toEqual([
      {
        file: "data/actors.json",
        path: "/kremlin/citations/0/selector",
        value: { type, start: expect.any(Number) as unknown, end: 10_000_000 },
        message: expect.stringMatching(/^reaches beyond the text, which has \d+ code points$/) as unknown,
      },
    ]);
  });

  it.skipIf(!texts)("should refuse a digest of no text at hand in the data (skipped without SOURCE_TEXTS)", () => {
    const problems = problemsAfter(selectors, (copy) => {
      Object.assign(copy, { texts: new Map() });
    });
    expect(problems.map(({ path }) => path)).toEqual(["/bloomberg-2025-08/sha256"]);
  });

  it("should refuse a selector into a text that is not held", () => {
    const selector = { type, start: 0, end: 5 } as const;
    const problems = problemsAfter(selectors, (copy) => {
      sure(member(record(copy, "encounters", "helsinki-2018").meetings, "one-on-one").citations[0]).selector = {
        ...selector,
      };
    });
    expect(problems).toEqual([
      {
        file: helsinki,
        path: "/meetings/one-on-one/citations/0/selector",
        value: selector,
        message: "selects in kremlin-58014, whose text is not held; leave it out",
      },
    ]);
  });

  it("should refuse a citation of a held text that says not where", () => {
    const problems = problemsAfter(selectors, (copy) => {
      delete record(copy, "encounters", "helsinki-2018").citations[0]?.selector;
    });
    expect(problems).toEqual([
      {
        file: helsinki,
        path: "/citations/0/selector",
        value: undefined,
        message:
          'is missing: the text of bloomberg-2025-08 is held; `npm run cite -- bloomberg-2025-08 "<words>"` prints one',
      },
    ]);
  });

  it.each([
    ["ends before it begins; correct its start or its end", { start: 7, end: 6 }],
    ["selects nothing", { start: 7, end: 7 }],
  ])("should refuse a selector that %s", (_, ends) => {
    const problems = problemsAfter(selectors, (copy) => {
      Object.assign(sure(record(copy, "quotes", "trump-2019-of-course").citations[0]?.selector), ends);
    });
    expect(problems).toEqual([
      {
        file: "data/quotes/osaka-2019.json",
        path: "/trump-2019-of-course/citations/0/selector",
        value: { type, ...ends },
        message: "ends before it begins; correct its start or its end",
      },
    ]);
  });

  it("should refuse a selector that reaches beyond a made-up text, counted in code points", () => {
    const problems = problemsAfter(selectors, (copy) => {
      selectMadeUpText(copy, { start: 0, end: length + 1 });
    });
    expect(problems).toEqual([
      {
        file: "data/actors.json",
        path: "/kremlin/citations/0/selector",
        value: { type, start: 0, end: length + 1 },
        message: `reaches beyond the text, which has ${length} code points`,
      },
    ]);
  });

  it("should accept a selector that reaches to the end of a made-up text", () => {
    const problems = problemsAfter(selectors, (copy) => {
      selectMadeUpText(copy, { start: 0, end: length });
    });
    expect(problems).toEqual([]);
  });

  it("should refuse a selector that begins or ends within a word, and take one that ends where a word does", () => {
    const words = Array.from(madeUpText.matchAll(/[\p{L}\p{N}]{2,}/gu), ({ index, 0: word }) => {
      const start = Array.from(madeUpText.slice(0, index)).length;
      return { start, end: start + Array.from(word).length };
    });
    expect(words.length).toBeGreaterThan(3);
    for (const { start, end } of words) {
      const found = (from: number, to: number) =>
        problemsAfter(selectors, (copy) => {
          selectMadeUpText(copy, { start: from, end: to });
        }).map(({ message }) => message);
      const cut = (from: number, to: number) =>
        `cuts a word in two: ${JSON.stringify(Array.from(madeUpText).slice(from, to).join(""))}; \`npm run cite -- ${madeUpSource} "<words>"\` prints one that does not`;
      expect(found(start, end)).toEqual([]);
      expect(found(start + 1, end)).toEqual([cut(start + 1, end)]);
      expect(found(start, end - 1)).toEqual([cut(start, end - 1)]);
    }
  });

  it("should accept a selector of a whole text that begins and ends with a letter", () => {
    const problems = problemsAfter(selectors, (copy) => {
      selectMadeUpText(copy, { start: 0, end: 4 });
      Object.assign(copy, { texts: new Map([[madeUpDigest, "Bees"]]) });
    });
    expect(problems).toEqual([]);
  });

  it.skipIf(!texts)(
    "should refuse any real selector that is shifted by a letter (skipped without SOURCE_TEXTS)",
    () => {
      const shifted = (by: number) =>
        problemsAfter(selectors, (copy) => {
          const dispute = sure(
            copy.encounters
              .flatMap(({ record: { disputes } }) => disputes)
              .find(({ claims }) => claims.some(({ citations }) => citations[0]?.selector)),
          );
          for (const { citations } of dispute.claims)
            for (const { selector } of citations)
              if (selector) Object.assign(selector, { start: selector.start + by, end: selector.end + by });
        });
      for (const by of [-2, -1, 1, 2])
        expect(shifted(by)).toContainEqual(expect.objectContaining({ message: saying("cuts a word in two") }));
    },
  );

  it("should refuse a citation of a made-up text that says not where", () => {
    const problems = problemsAfter(selectors, (copy) => {
      selectMadeUpText(copy, undefined);
    });
    expect(problems).toEqual([
      {
        file: "data/actors.json",
        path: "/kremlin/citations/0/selector",
        value: undefined,
        message: saying(`is missing: the text of ${madeUpSource} is held`),
      },
    ]);
  });

  it("should refuse a digest of no text among those at hand", () => {
    const digest = madeUpDigest.split("").reverse().join("");
    const problems = problemsAfter(selectors, (copy) => {
      selectMadeUpText(copy, { start: 0, end: 5 });
      record(copy, "sources", madeUpSource).sha256 = digest;
    });
    expect(problems).toEqual([
      {
        file: "data/sources.json",
        path: `/${madeUpSource}/sha256`,
        value: digest,
        message: "is the digest of no text in SOURCE_TEXTS; add the text, or give null",
      },
    ]);
  });

  it("should leave a source that nobody has to another rule", () => {
    const problems = problemsAfter(selectors, (copy) => {
      sure(record(copy, "encounters", "helsinki-2018").citations[0]).source = "nobodys-source";
    });
    expect(problems).toEqual([]);
  });
});
