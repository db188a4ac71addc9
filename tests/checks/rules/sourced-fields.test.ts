import { describe, expect, it } from "vitest";
import { sourcedFields } from "../../../src/checks/rules/sourced-fields.ts";
import { problemsAfter, project, record } from "../../project.ts";
import { member, sure } from "../changes.ts";

const helsinki = "data/encounters/helsinki-2018.json";

describe("sourced-fields", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(sourcedFields, () => {})).toEqual([]);
  });

  it("should refuse a key of a meeting that no citation of the meeting supports", () => {
    const problems = problemsAfter(sourcedFields, (copy) => {
      const meeting = member(record(copy, "encounters", "helsinki-2018").meetings, "one-on-one");
      meeting.citations = meeting.citations.filter(({ supports }) => !supports?.includes("duration"));
    });
    expect(problems).toEqual([
      {
        file: helsinki,
        path: "/meetings/one-on-one/duration",
        value: { minutes: 130, bound: "exactly" },
        message: 'has no source; add a citation to /meetings/one-on-one that supports "duration"',
      },
    ]);
  });

  it("should refuse a key of an encounter that no citation of the encounter supports", () => {
    const problems = problemsAfter(sourcedFields, (copy) => {
      const encounter = record(copy, "encounters", "helsinki-2018");
      encounter.citations = encounter.citations.filter(({ supports }) => !supports?.includes("occasion"));
    });
    expect(problems).toEqual([
      {
        file: helsinki,
        path: "/occasion",
        value: record(project, "encounters", "helsinki-2018").occasion,
        message: 'has no source; add a citation to the record that supports "occasion"',
      },
    ]);
  });

  it("should refuse every bare key of an actor, its aliases among them", () => {
    const problems = problemsAfter(sourcedFields, (copy) => {
      sure(record(copy, "actors", "kremlin").citations[0]).supports = ["name"];
    });
    expect(problems).toEqual(
      [
        ["aliases", ["Kremlin"]],
        ["kind", "organization"],
        ["side", "russia"],
        ["role", "Office of the Russian president"],
      ].map(([key, value]) => ({
        file: "data/actors.json",
        path: `/kremlin/${String(key)}`,
        value,
        message: `has no source; add a citation to /kremlin that supports "${String(key)}"`,
      })),
    );
  });

  it("should refuse a bare key of a quote", () => {
    const problems = problemsAfter(sourcedFields, (copy) => {
      const quote = record(copy, "quotes", "putin-2014-why-alaska");
      for (const citation of quote.citations) citation.supports = citation.supports?.filter((key) => key !== "date");
    });
    expect(problems).toEqual([
      {
        file: "data/quotes/other.json",
        path: "/putin-2014-why-alaska/date",
        value: "2014-04-17",
        message: 'has no source; add a citation to /putin-2014-why-alaska that supports "date"',
      },
    ]);
  });

  it.each([
    ["notesTaken", false],
    ["present", []],
    ["interpreters", []],
  ] as const)("should refuse a bare %s that says that there was none", (key, value) => {
    const problems = problemsAfter(sourcedFields, (copy) => {
      Object.assign(member(record(copy, "encounters", "da-nang-2017").meetings, "dinner-handshake"), { [key]: value });
    });
    expect(problems).toEqual([
      {
        file: "data/encounters/da-nang-2017.json",
        path: `/meetings/dinner-handshake/${key}`,
        value,
        message: `has no source; add a citation to /meetings/dinner-handshake that supports "${key}"`,
      },
    ]);
  });

  it("should ask no source for lists that assert nothing, nor for what is not known", () => {
    const problems = problemsAfter(sourcedFields, (copy) => {
      const encounter = record(copy, "encounters", "helsinki-2018");
      const account = member(encounter.accounts, "antonov-on-ukraine");
      for (const citation of account.citations) citation.supports = ["date", "about", "statement"];
      Object.assign(account, { by: [], topics: [] });
      const meeting = member(encounter.meetings, "one-on-one");
      meeting.citations = meeting.citations.filter(({ supports }) => !supports?.includes("duration"));
      meeting.duration = null;
    });
    expect(problems).toEqual([]);
  });

  it("should ask no source for what is ours", () => {
    const problems = problemsAfter(sourcedFields, (copy) => {
      const encounter = record(copy, "encounters", "helsinki-2018");
      encounter.title = "Another title";
      encounter.summary = "Another summary.";
      record(copy, "quotes", "putin-2014-why-alaska").context = "Another context.";
    });
    expect(problems).toEqual([]);
  });

  it("should take a citation without keys for a source of every key", () => {
    const problems = problemsAfter(sourcedFields, (copy) => {
      const meeting = member(record(copy, "encounters", "helsinki-2018").meetings, "one-on-one");
      meeting.venue = "A palace";
      meeting.citations = [{ source: "kremlin-58014" }];
    });
    expect(problems).toEqual([]);
  });
});
