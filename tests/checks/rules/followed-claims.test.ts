import { describe, expect, it } from "vitest";
import { followedClaims } from "../../../src/checks/rules/followed-claims.ts";
import { problemsAfter, record } from "../../project.ts";
import { sure } from "../changes.ts";

const dinner = "/meetings/dinner/duration";

describe("followed-claims", () => {
  it("should find nothing in data/, where none is given", () => {
    expect(problemsAfter(followedClaims, () => {})).toEqual([]);
  });

  it("should refuse a claim whose value the record does not hold", () => {
    const problems = problemsAfter(followedClaims, (copy) => {
      const dispute = sure(record(copy, "encounters", "hamburg-2017").disputes.find(({ path }) => path === dinner));
      Object.assign(dispute, { follows: "trump" });
    });
    expect(problems).toEqual([
      {
        file: "data/encounters/hamburg-2017.json",
        path: expect.stringMatching(/^\/disputes\/[\w-]+\/follows$/) as unknown,
        value: "trump",
        message: expect.stringMatching(/^must be "[\w-]+", by the value at \/meetings\/dinner\/duration$/) as unknown,
      },
    ]);
  });
});
