import { describe, expect, it } from "vitest";
import { completeLists } from "../../../src/checks/rules/complete-lists.ts";
import { problemsAfter, record } from "../../project.ts";
import { member } from "../changes.ts";

describe("complete-lists", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(completeLists, () => {})).toEqual([]);
  });

  it.each([
    [null, true, "must be null, as nobody knows who was present"],
    [["sergei-lavrov"], null, "must be true or false: does `present` name everybody who was there?"],
    [[], false, "must be true for an empty list; if others were there, name them, or make `present` null"],
  ])("should refuse for %j that the list is complete: %s", (present, presentIsComplete, message) => {
    const problems = problemsAfter(completeLists, (copy) => {
      Object.assign(member(record(copy, "encounters", "helsinki-2018").meetings, "one-on-one"), {
        present,
        presentIsComplete,
      });
    });
    expect(problems).toEqual([
      {
        file: "data/encounters/helsinki-2018.json",
        path: "/meetings/one-on-one/presentIsComplete",
        value: presentIsComplete,
        message,
      },
    ]);
  });

  it.each([
    [["sergei-lavrov"], false],
    [["sergei-lavrov"], true],
    [[], true],
    [null, null],
  ])("should accept for %j that the list is complete: %s", (present, presentIsComplete) => {
    const problems = problemsAfter(completeLists, (copy) => {
      Object.assign(member(record(copy, "encounters", "helsinki-2018").meetings, "one-on-one"), {
        present,
        presentIsComplete,
      });
    });
    expect(problems).toEqual([]);
  });
});
