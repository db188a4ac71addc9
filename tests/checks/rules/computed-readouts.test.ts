import { describe, expect, it } from "vitest";
import { computedReadouts } from "../../../src/checks/rules/computed-readouts.ts";
import { problemsAfter, record } from "../../project.ts";

describe("computed-readouts", () => {
  it("should find nothing in data/, where none is given", () => {
    expect(problemsAfter(computedReadouts, () => {})).toEqual([]);
  });

  it("should compare what is given with the topics and the speakers of the accounts", () => {
    const problems = problemsAfter(computedReadouts, (copy) => {
      Object.assign(record(copy, "calls", "call-2020-06-01"), { noReadoutFrom: ["us"] });
      Object.assign(record(copy, "calls", "call-2020-03-30"), { noReadoutFrom: [] });
    });
    expect(problems).toEqual([
      {
        file: "data/calls/call-2020-06-01.json",
        path: "/noReadoutFrom",
        value: ["us"],
        message: "must be [], by the topics and the speakers of its accounts",
      },
    ]);
  });
});
