import { describe, expect, it } from "vitest";
import { sortedTopics } from "../../../src/checks/rules/sorted-topics.ts";
import { problemsAfter, record } from "../../project.ts";

const right = ["election-interference", "sanctions", "ukraine"] as const;

describe("sorted-topics", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(sortedTopics, () => {})).toEqual([]);
  });

  it.each([
    ["out of order", [right[2], right[0], right[1]]],
    ["that stand twice", [right[0], right[1], right[1], right[2]]],
  ])("should refuse topics %s", (_, topics) => {
    const problems = problemsAfter(sortedTopics, (copy) => {
      record(copy, "encounters", "helsinki-2018").topics = topics;
    });
    expect(problems).toEqual([
      {
        file: "data/encounters/helsinki-2018.json",
        path: "/topics",
        value: topics,
        message: 'must be ["election-interference","sanctions","ukraine"]',
      },
    ]);
  });

  it("should accept an encounter without topics", () => {
    const problems = problemsAfter(sortedTopics, (copy) => {
      record(copy, "encounters", "helsinki-2018").topics = [];
    });
    expect(problems).toEqual([]);
  });
});
