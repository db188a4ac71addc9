import { describe, expect, it } from "vitest";
import { chronology } from "../../src/rules/chronology.ts";
import { problemsAfter, record } from "../project.ts";

describe("chronology", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(chronology, () => {})).toEqual([]);
  });

  it("should refuse a meeting outside its encounter", () => {
    const problems = problemsAfter(chronology, (copy) => {
      const meeting = record(copy, "encounters", "helsinki-2018").meetings[0];
      if (meeting) meeting.date = "2018-07-17";
    });
    expect(problems).toEqual([
      {
        file: "data/encounters/helsinki-2018.json",
        path: "/meetings/one-on-one/date",
        value: "2018-07-17",
        message: "must lie within the encounter, 2018-07-16",
      },
    ]);
  });
});
