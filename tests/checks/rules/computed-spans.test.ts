import { describe, expect, it } from "vitest";
import { computedSpans } from "../../../src/checks/rules/computed-spans.ts";
import { problemsAfter, record } from "../../project.ts";

const file = "data/encounters/da-nang-2017.json";

describe("computed-spans", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(computedSpans, () => {})).toEqual([]);
  });

  it("should accept the first and the last day", () => {
    const problems = problemsAfter(computedSpans, (copy) => {
      Object.assign(record(copy, "encounters", "da-nang-2017"), { start: "2017-11-10", end: "2017-11-11" });
    });
    expect(problems).toEqual([]);
  });

  it("should refuse a start that is not the first day", () => {
    const problems = problemsAfter(computedSpans, (copy) => {
      Object.assign(record(copy, "encounters", "da-nang-2017"), { start: "2017-11-09", end: "2017-11-11" });
    });
    expect(problems).toEqual([{ file, path: "/start", value: "2017-11-09", message: "must be 2017-11-10" }]);
  });

  it("should refuse an end that is not the last day", () => {
    const problems = problemsAfter(computedSpans, (copy) => {
      Object.assign(record(copy, "encounters", "da-nang-2017"), { start: "2017-11-10", end: "2017-11-10" });
    });
    expect(problems).toEqual([{ file, path: "/end", value: "2017-11-10", message: "must be 2017-11-11" }]);
  });

  it("should count the days of meetings", () => {
    const problems = problemsAfter(computedSpans, (copy) => {
      const encounter = record(copy, "encounters", "da-nang-2017");
      Object.assign(encounter, { date: "2017-11-10", start: "2017-11-10", end: "2017-11-10" });
    });
    expect(problems).toEqual([{ file, path: "/end", value: "2017-11-10", message: "must be 2017-11-11" }]);
  });

  it("should leave dates that cannot be read to another rule", () => {
    const problems = problemsAfter(computedSpans, (copy) => {
      Object.assign(record(copy, "encounters", "da-nang-2017"), {
        date: "nonsense",
        start: "2017-11-10",
        end: "2017-11-10",
      });
    });
    expect(problems).toEqual([]);
  });
});
