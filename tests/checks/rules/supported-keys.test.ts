import { describe, expect, it } from "vitest";
import { supportedKeys } from "../../../src/checks/rules/supported-keys.ts";
import { problemsAfter, record } from "../../project.ts";
import { member, saying, sure } from "../changes.ts";

const file = "data/encounters/helsinki-2018.json";

describe("supported-keys", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(supportedKeys, () => {})).toEqual([]);
  });

  it.each(["id", "title", "summary", "citations"])(
    "should refuse a citation that supports an encounter's %s, which is ours",
    (key) => {
      const problems = problemsAfter(supportedKeys, (copy) => {
        sure(record(copy, "encounters", "helsinki-2018").citations[0]?.supports).push(key);
      });
      expect(problems).toEqual([
        {
          file,
          path: "/citations/0/supports",
          value: key,
          message: "is ours or computed: no source says it; remove it",
        },
      ]);
    },
  );

  it.each(["start", "end"])("should refuse a citation that supports the computed %s", (key) => {
    const problems = problemsAfter(supportedKeys, (copy) => {
      sure(record(copy, "encounters", "helsinki-2018").citations[0]?.supports).push(key);
    });
    expect(problems).toEqual([
      { file, path: "/citations/0/supports", value: key, message: "is ours or computed: no source says it; remove it" },
    ]);
  });

  it("should refuse a citation that supports a quote's context, which is ours", () => {
    const problems = problemsAfter(supportedKeys, (copy) => {
      sure(record(copy, "quotes", "trump-2022-genius").citations[1]?.supports).push("context");
    });
    expect(problems).toEqual([
      {
        file: "data/quotes/other.json",
        path: "/trump-2022-genius/citations/1/supports",
        value: "context",
        message: "is ours or computed: no source says it; remove it",
      },
    ]);
  });

  it("should refuse a key that the record does not have", () => {
    const problems = problemsAfter(supportedKeys, (copy) => {
      sure(record(copy, "encounters", "helsinki-2018").citations[0]?.supports).push("occasions");
    });
    expect(problems).toEqual([
      {
        file,
        path: "/citations/0/supports",
        value: "occasions",
        message: saying("is no key of the record; the nearest: occasion"),
      },
    ]);
  });

  it("should suggest no key that no source says", () => {
    const problems = problemsAfter(supportedKeys, (copy) => {
      sure(record(copy, "encounters", "helsinki-2018").citations[0]?.supports).push("summry");
    });
    expect(problems).toEqual([
      {
        file,
        path: "/citations/0/supports",
        value: "summry",
        message: "is no key of the record; known are status, date, location, occasion, meetings, accounts, disputes",
      },
    ]);
  });

  it.each(["durations", "minutes", "toString"])("should refuse %s, which is no key of the meeting", (key) => {
    const problems = problemsAfter(supportedKeys, (copy) => {
      sure(member(record(copy, "encounters", "helsinki-2018").meetings, "one-on-one").citations[1]?.supports).push(key);
    });
    expect(problems).toEqual([
      {
        file,
        path: "/meetings/one-on-one/citations/1/supports",
        value: key,
        message: expect.stringMatching(
          /^is no key of \/meetings\/one-on-one; (?:the nearest:|known are) .*\bduration/,
        ) as unknown,
      },
    ]);
  });

  it("should refuse a key that has no value", () => {
    const problems = problemsAfter(supportedKeys, (copy) => {
      sure(member(record(copy, "encounters", "helsinki-2018").meetings, "one-on-one").citations[0]?.supports).push(
        "outcome",
      );
      member(record(copy, "encounters", "helsinki-2018").meetings, "one-on-one").outcome = null;
    });
    expect(problems).toEqual([
      {
        file,
        path: "/meetings/one-on-one/citations/0/supports",
        value: "outcome",
        message: "has no value here; give it one, or take it out of this citation",
      },
    ]);
  });

  it("should refuse a key that stands twice", () => {
    const problems = problemsAfter(supportedKeys, (copy) => {
      sure(record(copy, "encounters", "helsinki-2018").citations[0]?.supports).push("status");
    });
    expect(problems).toEqual([
      {
        file,
        path: "/citations/0/supports",
        value: ["status", "occasion", "status"],
        message: "names a key twice; remove one",
      },
    ]);
  });

  it("should accept an empty list, which has a value", () => {
    const problems = problemsAfter(supportedKeys, (copy) => {
      const account = member(record(copy, "encounters", "da-nang-2017").accounts, "trump-with-agencies");
      account.topics = [];
      sure(account.citations[0]?.supports).push("topics");
    });
    expect(problems).toEqual([]);
  });

  it("should accept a citation of everything", () => {
    const problems = problemsAfter(supportedKeys, (copy) => {
      delete record(copy, "encounters", "helsinki-2018").citations[0]?.supports;
    });
    expect(problems).toEqual([]);
  });
});
