import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { readValidData, skippedRules } from "../../src/scripts/check.ts";
import { readAuthoredData } from "../../src/scripts/read-authored-data.ts";
import { InvalidDataError } from "../../src/checks/problem.ts";
import { repositoryRules } from "../../src/checks/repository-rules/index.ts";
import { texts } from "../project.ts";
import { changeJson, copyOfProject, type Json, member } from "./copy-of-project.ts";

let folder: string;

beforeEach(() => {
  folder = copyOfProject("data");
});

/** Changes what a file of the copy holds. */
function change(file: string, edit: (value: Json) => void): void {
  changeJson(path.join(folder, file), edit);
}

/** The InvalidDataError that reading the copy throws. */
function thrown(): InvalidDataError {
  try {
    readValidData(folder, texts);
  } catch (error) {
    if (error instanceof InvalidDataError) return error;
    throw error;
  }
  throw new Error("No InvalidDataError was thrown.");
}

describe("readValidData", () => {
  it("should give the project where nothing is wrong", () => {
    expect(readValidData(folder, texts)).toEqual(readAuthoredData(folder, texts).project);
  });

  it("should list problems of shapes and of repositoryRules together", () => {
    change("data/actors.json", (actors) => {
      member(actors, "kremlin")["side"] = "moon";
    });
    change("data/encounters/helsinki-2018.json", (encounter) => {
      member(encounter["meetings"], "working-lunch")["date"] = "2018-07-17";
      member(encounter["accounts"], "trump-on-subjects")["topics"] = [
        { topic: "syria", as: "discussed" },
        { topic: "iran", as: "discussed" },
      ];
    });
    const { problems, message } = thrown();
    expect(problems.map(({ file, path: at, value, rule }) => ({ file, path: at, value, rule }))).toEqual([
      { file: "data/actors.json", path: "/kremlin/side", value: "moon", rule: "shape" },
      {
        file: "data/encounters/helsinki-2018.json",
        path: "/meetings/working-lunch/date",
        value: "2018-07-17",
        rule: "chronology",
      },
      {
        file: "data/encounters/helsinki-2018.json",
        path: "/accounts/trump-on-subjects/topics",
        value: expect.arrayContaining([{ topic: "syria", as: "discussed" }]) as unknown,
        rule: "account-topics",
      },
    ]);
    expect(message).toContain("The data have 3 problems:");
    expect(message).toMatch(/data\/actors\.json \/kremlin\/side\n {4}"moon": .*\[shape\]\n/);
    expect(message).toContain(
      'data/encounters/helsinki-2018.json /meetings/working-lunch/date\n    "2018-07-17": must lie within the encounter, 2018-07-16 [chronology]\n',
    );
  });

  it("should not say of records that were left out that what names them names nothing", () => {
    change("data/actors.json", (actors) => {
      member(actors, "donald-trump")["side"] = "moon";
    });
    change("data/sources.json", (sources) => {
      member(sources, "kremlin-58014")["url"] = "nowhere";
    });
    expect(thrown().problems.map(({ path: at, rule }) => [at, rule])).toEqual([
      ["/donald-trump/side", "shape"],
      ["/kremlin-58014/url", "shape"],
    ]);
  });

  it("should say of ids that nobody has where all shapes are right", () => {
    change("data/quotes/other.json", (quotes) => {
      member(quotes, "trump-2022-genius")["speaker"] = "donald-trumpp";
    });
    expect(thrown().problems.map(({ path: at, value, rule }) => [at, value, rule])).toEqual([
      ["/trump-2022-genius/speaker", "donald-trumpp", "references"],
    ]);
  });

  it("should report a bad shape, date, reference, selector, place, citation and key of several files in one run", () => {
    let added = 0;
    change("data/encounters/hamburg-2017.json", (encounter) => {
      encounter["date"] = "7 July 2017";
      const dinner = member(encounter["meetings"], "dinner");
      dinner["outcome"] = "They agreed to feed the badger.";
      added = (dinner["citations"] as Json[]).push({ source: "tass-955147", supports: ["outcom"] }) - 1;
    });
    change("data/encounters/paris-2018.json", (encounter) => {
      (encounter["location"] as Json)["timeZone"] = "Europe/London";
      for (const citation of encounter["citations"] as { selector?: Json }[]) delete citation.selector;
    });
    change("data/quotes/osaka-2019.json", (quotes) => {
      member(quotes, "putin-2019-have-it-too")["language"] = "english";
    });
    change("data/quotes/helsinki-2018.json", (quotes) => {
      member(quotes, "mccain-2018-tyrant")["about"] = "helsinki-2019";
    });
    const { problems } = thrown();
    const summary = problems.map(({ file, path: at, rule }) => `${file} ${at} [${rule}]`);
    expect(summary).toEqual(
      expect.arrayContaining([
        "data/encounters/hamburg-2017.json /date [edtf-dates]",
        "data/encounters/hamburg-2017.json /meetings/dinner/outcome [sourced-fields]",
        `data/encounters/hamburg-2017.json /meetings/dinner/citations/${added}/supports [supported-keys]`,
        "data/encounters/paris-2018.json /location/timeZone [places]",
        "data/encounters/paris-2018.json /citations/0/selector [selectors]",
        "data/quotes/osaka-2019.json /putin-2019-have-it-too/language [language-tags]",
        "data/quotes/helsinki-2018.json /mccain-2018-tyrant/about [references]",
      ]),
    );
    const messages = Object.fromEntries(problems.map(({ rule, value, message }) => [rule, [value, message]]));
    expect(messages["edtf-dates"]).toEqual(["7 July 2017", expect.stringContaining("such as 2018-07-16")]);
    expect(messages["sourced-fields"]).toEqual([
      "They agreed to feed the badger.",
      expect.stringContaining('add a citation to /meetings/dinner that supports "outcome"'),
    ]);
    expect(messages["supported-keys"]).toEqual(["outcom", expect.stringContaining("the nearest: outcome")]);
    expect(messages["places"]).toEqual(["Europe/London", expect.stringContaining("Europe/Paris")]);
    expect(messages["selectors"]).toEqual([undefined, expect.stringContaining("npm run cite --")]);
    expect(messages["language-tags"]).toEqual(["english", expect.any(String)]);
    expect(messages["references"]).toEqual(["helsinki-2019", expect.stringContaining("the nearest: helsinki-2018")]);
    expect(problems.every(({ rule }) => rule === "shape" || repositoryRules.some(({ name }) => name === rule))).toBe(
      true,
    );
  });

  it.runIf(texts)("should report words that are not the source's, and selectors that select others", () => {
    change("data/quotes/osaka-2019.json", (quotes) => {
      member(quotes, "trump-2019-of-course")["text"] = "Yes, of course I shall.";
    });
    expect(thrown().problems).toEqual([
      expect.objectContaining({
        file: "data/quotes/osaka-2019.json",
        rule: "quotes-verbatim",
        message: expect.stringContaining("not in this source, letter for letter") as unknown,
      }),
    ]);
  });
});

describe("skippedRules", () => {
  it("should name the repositoryRules that need the texts of sources where none are at hand", () => {
    expect(skippedRules(undefined)).toEqual(["quotes-verbatim", "own-words"]);
  });

  it("should name none where the texts are at hand", () => {
    expect(skippedRules(new Map())).toEqual([]);
  });
});
