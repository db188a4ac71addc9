import { describe, expect, it } from "vitest";
import type { AuthoredData } from "../../../src/checks/authored-data.ts";
import { references } from "../../../src/checks/rules/references.ts";
import { problemsAfter, record } from "../../project.ts";
import { encounter, member, saying, sure } from "../changes.ts";

const dinner = (copy: AuthoredData) => member(record(copy, "encounters", "hamburg-2017").meetings, "dinner");
const hamburg = "data/encounters/hamburg-2017.json";

describe("references", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(references, () => {})).toEqual([]);
  });

  it("should be left out where records were, as each of them may be named", () => {
    expect(references.needsAllRecords).toBe(true);
  });

  it.each<[what: string, file: string, path: string, change: (copy: AuthoredData) => void]>([
    [
      "who gave an account of an encounter",
      "data/encounters/helsinki-2018.json",
      "/accounts/rebukes/by",
      (copy) => {
        member(record(copy, "encounters", "helsinki-2018").accounts, "rebukes").by = ["donald-trumpp"];
      },
    ],
    [
      "who gave another account",
      "data/accounts.json",
      "/easy-rapport/by",
      (copy) => {
        record(copy, "accounts", "easy-rapport").by = ["vladimir-putin", "donald-trumpp"];
      },
    ],
    [
      "who cancelled",
      "data/encounters/buenos-aires-2018.json",
      "/cancellation/by",
      (copy) => {
        encounter(copy, "buenos-aires-2018", "cancelled").cancellation.by = ["donald-trumpp"];
      },
    ],
    [
      "who invited",
      "data/encounters/moscow-2020.json",
      "/invitation/by",
      (copy) => {
        encounter(copy, "moscow-2020", "never-held").invitation.by = ["donald-trumpp"];
      },
    ],
    [
      "who started a meeting",
      hamburg,
      "/meetings/dinner/initiatedBy",
      (copy) => {
        dinner(copy).initiatedBy = ["donald-trumpp"];
      },
    ],
    [
      "who was present",
      hamburg,
      "/meetings/dinner/present",
      (copy) => {
        dinner(copy).present = ["donald-trumpp"];
      },
    ],
    [
      "who interpreted",
      hamburg,
      "/meetings/dinner/interpreters",
      (copy) => {
        dinner(copy).interpreters = ["donald-trumpp"];
      },
    ],
    [
      "who spoke",
      "data/quotes/other.json",
      "/trump-2022-genius/speaker",
      (copy) => {
        record(copy, "quotes", "trump-2022-genius").speaker = "donald-trumpp";
      },
    ],
    [
      "who was addressed",
      "data/quotes/other.json",
      "/trump-2022-genius/addressee",
      (copy) => {
        record(copy, "quotes", "trump-2022-genius").addressee = "donald-trumpp";
      },
    ],
  ])("should refuse somebody whom nobody knows as %s", (_, file, path, change) => {
    expect(problemsAfter(references, change)).toEqual([
      {
        file,
        path,
        value: "donald-trumpp",
        message: saying("is no id in data/actors; correct it, or add it there; the nearest: donald-trump"),
      },
    ]);
  });

  it.each<[what: string, file: string, path: string, change: (copy: AuthoredData) => void]>([
    [
      "an encounter",
      "data/encounters/helsinki-2018.json",
      "/citations/0/source",
      (copy) => {
        sure(record(copy, "encounters", "helsinki-2018").citations[0]).source = "kremlin-58015";
      },
    ],
    [
      "a location",
      "data/encounters/helsinki-2018.json",
      "/location/citations/1/source",
      (copy) => {
        sure(record(copy, "encounters", "helsinki-2018").location.citations[1]).source = "kremlin-58015";
      },
    ],
    [
      "a meeting",
      hamburg,
      "/meetings/dinner/citations/3/source",
      (copy) => {
        sure(dinner(copy).citations[3]).source = "kremlin-58015";
      },
    ],
    [
      "a quote",
      "data/quotes/other.json",
      "/trump-2022-genius/citations/1/source",
      (copy) => {
        sure(record(copy, "quotes", "trump-2022-genius").citations[1]).source = "kremlin-58015";
      },
    ],
    [
      "an actor",
      "data/actors.json",
      "/kremlin/citations/0/source",
      (copy) => {
        sure(record(copy, "actors", "kremlin").citations[0]).source = "kremlin-58015";
      },
    ],
    [
      "an account",
      "data/accounts.json",
      "/easy-rapport/citations/0/source",
      (copy) => {
        sure(record(copy, "accounts", "easy-rapport").citations[0]).source = "kremlin-58015";
      },
    ],
  ])("should refuse a source that nobody has for %s", (_, file, path, change) => {
    expect(problemsAfter(references, change)).toEqual([
      {
        file,
        path,
        value: "kremlin-58015",
        message: saying("is no id in data/sources; correct it, or add it there; the nearest: kremlin-58014"),
      },
    ]);
  });

  it("should refuse a quote that continues one that there is not", () => {
    const problems = problemsAfter(references, (copy) => {
      record(copy, "quotes", "putin-2017-punished").continues = "putin-2017-schedule";
    });
    expect(problems).toEqual([
      {
        file: "data/quotes/da-nang-2017.json",
        path: "/putin-2017-punished/continues",
        value: "putin-2017-schedule",
        message: saying("is no id in data/quotes; correct it, or add it there; the nearest: putin-2017-schedules"),
      },
    ]);
  });

  it("should refuse a quote about an encounter that there is not", () => {
    const problems = problemsAfter(references, (copy) => {
      record(copy, "quotes", "mccain-2018-tyrant").about = "helsinki-2019";
    });
    expect(problems).toEqual([
      {
        file: "data/quotes/helsinki-2018.json",
        path: "/mccain-2018-tyrant/about",
        value: "helsinki-2019",
        message: saying("is no id in data/encounters; correct it, or add it there; the nearest: helsinki-2018"),
      },
    ]);
  });

  it("should name no folder to who checks a file of JSON", () => {
    const problems = problemsAfter(references, (copy) => {
      record(copy, "quotes", "putin-2017-punished").continues = "putin-2017-schedule";
      for (const quote of copy.quotes) Object.assign(quote, { file: "dataset" });
    });
    expect(problems).toMatchObject([
      { message: saying("is no id among the quotes; correct it, or add it there; the nearest: putin-2017-schedules") },
    ]);
  });

  it("should name each unknown id of a list", () => {
    const problems = problemsAfter(references, (copy) => {
      dinner(copy).present = ["nobody-at-all", "angela-merkel", "nobody-else"];
    });
    expect(problems.map(({ path, value }) => [path, value])).toEqual([
      ["/meetings/dinner/present", "nobody-at-all"],
      ["/meetings/dinner/present", "nobody-else"],
    ]);
  });

  it("should not take the subject of an account for an encounter", () => {
    const problems = problemsAfter(references, (copy) => {
      member(record(copy, "encounters", "helsinki-2018").accounts, "rebukes").about = "/nowhere";
    });
    expect(problems).toEqual([]);
  });

  it("should accept what is not known", () => {
    const problems = problemsAfter(references, (copy) => {
      Object.assign(dinner(copy), { initiatedBy: null, present: null, interpreters: null });
      Object.assign(record(copy, "quotes", "putin-2017-punished"), { about: null, continues: null, addressee: null });
    });
    expect(problems).toEqual([]);
  });
});
