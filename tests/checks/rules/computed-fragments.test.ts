import { describe, expect, it } from "vitest";
import { computedFragments } from "../../../src/checks/rules/computed-fragments.ts";
import { problemsAfter, record } from "../../project.ts";

describe("computed-fragments", () => {
  it("should find nothing in data/, where none is given", () => {
    expect(problemsAfter(computedFragments, () => {})).toEqual([]);
  });

  it("should compare what is given with the first and last letters", () => {
    const problems = problemsAfter(computedFragments, (copy) => {
      Object.assign(record(copy, "quotes", "trump-2019-of-course"), {
        text: "Yes, of course I will.",
        isFragment: true,
      });
      Object.assign(record(copy, "quotes", "trump-2022-genius"), { text: "This is genius.", isFragment: false });
    });
    expect(problems).toEqual([
      {
        file: expect.stringContaining("osaka-2019.json") as unknown,
        path: "/trump-2019-of-course/isFragment",
        value: true,
        message: "must be false, by its first and last letters",
      },
    ]);
  });
});
