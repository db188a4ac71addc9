import { describe, expect, it } from "vitest";
import { computedTopics } from "../../../src/checks/rules/computed-topics.ts";
import { problemsAfter, record } from "../../project.ts";

/** What the rule says where Budapest, of which no account names anything as discussed, and Buenos Aires have these topics. */
function problemsOf(budapest: string[], buenosAires: string[]) {
  return problemsAfter(computedTopics, (copy) => {
    Object.assign(record(copy, "encounters", "budapest-2025"), { topics: budapest });
    Object.assign(record(copy, "encounters", "buenos-aires-2018"), { topics: buenosAires });
  });
}

describe("computed-topics", () => {
  it("should find nothing in data/, where none is given", () => {
    expect(problemsAfter(computedTopics, () => {})).toEqual([]);
  });

  it("should accept what at least one account names as discussed, in alphabetical order", () => {
    expect(problemsOf([], ["syria", "ukraine"])).toEqual([]);
  });

  it("should refuse what no account names as discussed", () => {
    expect(problemsOf(["ukraine"], ["syria", "ukraine"])).toEqual([
      {
        file: "data/encounters/budapest-2025.json",
        path: "/topics",
        value: ["ukraine"],
        message: "must be []: what at least one of its accounts names as discussed",
      },
    ]);
  });

  it.each([
    ["out of order", ["ukraine", "syria"]],
    ["that stand twice", ["syria", "ukraine", "ukraine"]],
    ["of which one is missing", ["syria"]],
  ])("should refuse topics %s", (_, topics) => {
    expect(problemsOf([], topics).map(({ path, value, message }) => [path, value, message])).toEqual([
      ["/topics", topics, 'must be ["syria","ukraine"]: what at least one of its accounts names as discussed'],
    ]);
  });
});
