import { describe, expect, it } from "vitest";
import type { AuthoredData } from "../../../src/checks/authored-data.ts";
import { ownWords } from "../../../src/checks/repository-rules/own-words.ts";
import { problemsAfter, record, texts } from "../../project.ts";
import { encounter, holdMadeUpText, member, sure } from "../changes.ts";

/** Words of the made-up text: in another order, with one replaced, twelve of them, eleven, and how the twelve are shown. */
const reordered =
  "According to it, the badger – which slept through the meeting beneath the Lime Tree: “Nobody asked”!";
const reworded = "Nobody asked the badger, which was asleep through the meeting beneath the lime tree.";
const twelve = "Nobody asked the badger; which SLEPT through the meeting, beneath the lime.";
const eleven = "Nobody asked the badger, which slept through the meeting beneath the.";
const run = "nobody asked the badger which slept through the meeting beneath the lime";

/** Every place where prose of ours stands. */
const places: readonly [
  key: string,
  file: string,
  path: string,
  change: (copy: AuthoredData, prose: string) => void,
][] = [
  [
    "title",
    "data/encounters/helsinki-2018.json",
    "/title",
    (copy, prose) => {
      record(copy, "encounters", "helsinki-2018").title = prose;
    },
  ],
  [
    "statusNote",
    "data/encounters/helsinki-2018.json",
    "/statusNote",
    (copy, prose) => {
      record(copy, "encounters", "helsinki-2018").statusNote = prose;
    },
  ],
  [
    "summary",
    "data/encounters/helsinki-2018.json",
    "/summary",
    (copy, prose) => {
      record(copy, "encounters", "helsinki-2018").summary = prose;
    },
  ],
  [
    "statement",
    "data/encounters/helsinki-2018.json",
    "/accounts/rebukes/statement",
    (copy, prose) => {
      member(record(copy, "encounters", "helsinki-2018").accounts, "rebukes").statement = prose;
    },
  ],
  [
    "outcome",
    "data/encounters/helsinki-2018.json",
    "/meetings/one-on-one/outcome",
    (copy, prose) => {
      member(record(copy, "encounters", "helsinki-2018").meetings, "one-on-one").outcome = prose;
    },
  ],
  [
    "reason",
    "data/encounters/buenos-aires-2018.json",
    "/cancellation/reason",
    (copy, prose) => {
      encounter(copy, "buenos-aires-2018", "cancelled").cancellation.reason = prose;
    },
  ],
  [
    "announcedVia",
    "data/encounters/buenos-aires-2018.json",
    "/cancellation/announcedVia",
    (copy, prose) => {
      encounter(copy, "buenos-aires-2018", "cancelled").cancellation.announcedVia = prose;
    },
  ],
  [
    "why",
    "data/encounters/helsinki-2018.json",
    "/disputes/at-the-lunch/why",
    (copy, prose) => {
      member(record(copy, "encounters", "helsinki-2018").disputes, "at-the-lunch").why = prose;
    },
  ],
  [
    "context",
    "data/quotes/other.json",
    "/trump-2022-genius/context",
    (copy, prose) => {
      record(copy, "quotes", "trump-2022-genius").context = prose;
    },
  ],
  [
    "place",
    "data/proposals.json",
    "/moscow-2018/place",
    (copy, prose) => {
      sure(copy.proposals.find(({ record: { id } }) => id === "moscow-2018")).record.place = prose;
    },
  ],
  [
    "value",
    "data/encounters/helsinki-2018.json",
    "/disputes/what-antonov-meant/claims/referendum/value",
    (copy, prose) => {
      const { claims } = member(record(copy, "encounters", "helsinki-2018").disputes, "what-antonov-meant");
      member(claims, "referendum").value = prose;
    },
  ],
  [
    "role",
    "data/actors.json",
    "/kremlin/role",
    (copy, prose) => {
      record(copy, "actors", "kremlin").role = prose;
    },
  ],
  [
    "statement",
    "data/accounts.json",
    "/easy-rapport/statement",
    (copy, prose) => {
      record(copy, "accounts", "easy-rapport").statement = prose;
    },
  ],
  [
    "note",
    "data/coverage.json",
    "/encounters/note",
    (copy, prose) => {
      sure(copy.coverage[0]).record.encounters.note = prose;
    },
  ],
  [
    "searched",
    "data/coverage.json",
    "/calls/searched",
    (copy, prose) => {
      sure(copy.coverage[0]).record.calls.searched = prose;
    },
  ],
  [
    "missing",
    "data/coverage.json",
    "/quotes/missing",
    (copy, prose) => {
      sure(copy.coverage[0]).record.quotes.missing = prose;
    },
  ],
];

describe("own-words", () => {
  it.skipIf(!texts)("should find nothing in the data (skipped without SOURCE_TEXTS)", () => {
    expect(problemsAfter(ownWords, () => {})).toEqual([]);
  });

  it.skipIf(!texts)("should refuse twelve words of a real source (skipped without SOURCE_TEXTS)", () => {
    const words = sure(sure([...sure(texts).values()][0]).match(/(?<=\s)[A-Za-z]+(?: [A-Za-z]+){11}(?=\s)/))[0];
    const problems = problemsAfter(ownWords, (copy) => {
      record(copy, "encounters", "helsinki-2018").summary = words;
    });
    expect(problems).toEqual([
      {
        file: "data/encounters/helsinki-2018.json",
        path: "/summary",
        value: words.toLowerCase(),
        message: "is copied from a source; tell it in other words",
      },
    ]);
  });

  it("should say that it needs the texts of sources", () => {
    expect(ownWords.needsTexts).toBe(true);
  });

  it("should find nothing in the data that stands in a made-up text", () => {
    expect(problemsAfter(ownWords, holdMadeUpText)).toEqual([]);
  });

  it.each(places)("should refuse twelve words of a source in a %s in %s", (_, file, path, change) => {
    const problems = problemsAfter(ownWords, (copy) => {
      holdMadeUpText(copy);
      change(copy, twelve);
    });
    expect(problems).toEqual([{ file, path, value: run, message: "is copied from a source; tell it in other words" }]);
  });

  it("should show the words that are copied, in the middle of ours", () => {
    const problems = problemsAfter(ownWords, (copy) => {
      holdMadeUpText(copy);
      record(copy, "encounters", "helsinki-2018").summary = `They say: ${twelve} And so on.`;
    });
    expect(problems.map(({ value }) => value)).toEqual([run]);
  });

  it.each([
    ["eleven words of a source", eleven],
    ["twelve words of which one differs", reworded],
    ["the words of a source in another order", reordered],
  ])("should accept %s", (_, prose) => {
    const problems = problemsAfter(ownWords, (copy) => {
      holdMadeUpText(copy);
      record(copy, "encounters", "helsinki-2018").summary = prose;
    });
    expect(problems).toEqual([]);
  });

  it("should accept a quote's words, which are the speaker's", () => {
    const problems = problemsAfter(ownWords, (copy) => {
      holdMadeUpText(copy);
      record(copy, "quotes", "trump-2022-genius").text = twelve;
    });
    expect(problems).toEqual([]);
  });

  it("should accept a source's title, which is the publisher's", () => {
    const problems = problemsAfter(ownWords, (copy) => {
      holdMadeUpText(copy);
      sure(copy.sources[0]).record.title = twelve;
    });
    expect(problems).toEqual([]);
  });

  it("should find nothing where no text is at hand", () => {
    const problems = problemsAfter(ownWords, (copy) => {
      Object.assign(copy, { texts: undefined });
      record(copy, "encounters", "helsinki-2018").summary = twelve;
    });
    expect(problems).toEqual([]);
  });
});
