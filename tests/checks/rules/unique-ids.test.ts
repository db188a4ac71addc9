import { describe, expect, it } from "vitest";
import { uniqueIds } from "../../../src/checks/rules/unique-ids.ts";
import { problemsAfter, record } from "../../project.ts";
import { member } from "../changes.ts";

describe("unique-ids", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(uniqueIds, () => {})).toEqual([]);
  });

  it.each([
    [
      "encounters",
      "helsinki-2018",
      "hamburg-2017",
      "data/encounters/helsinki-2018.json",
      "/id",
      "data/encounters/hamburg-2017.json",
    ],
    [
      "quotes",
      "trump-2022-genius",
      "mccain-2018-tyrant",
      "data/quotes/other.json",
      "/trump-2022-genius/id",
      "data/quotes/helsinki-2018.json",
    ],
    ["actors", "kremlin", "john-mccain", "data/actors.json", "/kremlin/id", "data/actors.json"],
    ["sources", "tass-955147", "kremlin-58014", "data/sources.json", "/tass-955147/id", "data/sources.json"],
    [
      "accounts",
      "easy-rapport",
      "six-conversations-since-return",
      "data/accounts.json",
      "/easy-rapport/id",
      "data/accounts.json",
    ],
  ] as const)("should refuse two %s with the same id", (kind, id, taken, file, path, first) => {
    const problems = problemsAfter(uniqueIds, (copy) => {
      record(copy, kind, id).id = taken;
    });
    expect(problems).toEqual([
      { file, path, value: taken, message: `is the id of another record, in ${first}; choose one that nobody has` },
    ]);
  });

  it("should accept the same id for records of two kinds", () => {
    const problems = problemsAfter(uniqueIds, (copy) => {
      record(copy, "accounts", "easy-rapport").id = "kremlin";
    });
    expect(problems).toEqual([]);
  });

  it("should refuse two meetings of an encounter with the same id", () => {
    const problems = problemsAfter(uniqueIds, (copy) => {
      member(record(copy, "encounters", "hamburg-2017").meetings, "dinner").id = "bilateral";
    });
    expect(problems).toEqual([
      {
        file: "data/encounters/hamburg-2017.json",
        path: "/meetings/bilateral",
        value: "bilateral",
        message: "is the id of two members of this list; choose another for one of them",
      },
    ]);
  });

  it("should refuse accounts of an encounter with the same id, once however many they are", () => {
    const problems = problemsAfter(uniqueIds, (copy) => {
      const { accounts } = record(copy, "encounters", "helsinki-2018");
      member(accounts, "mccain-rebuke").id = "rebukes";
      member(accounts, "moscow-cheer").id = "rebukes";
    });
    expect(problems).toEqual([
      {
        file: "data/encounters/helsinki-2018.json",
        path: "/accounts/rebukes",
        value: "rebukes",
        message: "is the id of two members of this list; choose another for one of them",
      },
    ]);
  });

  it("should accept the same id for members of two lists", () => {
    const problems = problemsAfter(uniqueIds, (copy) => {
      member(record(copy, "encounters", "helsinki-2018").accounts, "rebukes").id = "one-on-one";
    });
    expect(problems).toEqual([]);
  });
});
