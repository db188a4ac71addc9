import { describe, expect, it } from "vitest";
import { wellFormedStrings } from "../../../src/checks/rules/well-formed-strings.ts";
import { problemsAfter, record } from "../../project.ts";
import { member } from "../changes.ts";

describe("well-formed-strings", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(wellFormedStrings, () => {})).toEqual([]);
  });

  it("should refuse half of a surrogate pair, in a field and in an array of a field", () => {
    const problems = problemsAfter(wellFormedStrings, (copy) => {
      member(record(copy, "encounters", "helsinki-2018").accounts, "rebukes").statement = "A bee \ud83d.";
      record(copy, "actors", "kremlin").aliases = ["Kremlin", "\udc1d"];
    });
    const message = "holds half of a surrogate pair; write the whole character";
    expect(problems).toEqual([
      {
        file: "data/encounters/helsinki-2018.json",
        path: "/accounts/rebukes/statement",
        value: "A bee \ud83d.",
        message,
      },
      { file: "data/actors.json", path: "/kremlin/aliases/1", value: "\udc1d", message },
    ]);
  });

  it("should accept a whole character beyond the Basic Multilingual Plane", () => {
    expect(
      problemsAfter(wellFormedStrings, (copy) => {
        record(copy, "actors", "kremlin").aliases = ["🐝"];
      }),
    ).toEqual([]);
  });
});
