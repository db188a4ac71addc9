import { describe, expect, it } from "vitest";
import { followedClaims } from "../../../src/checks/rules/followed-claims.ts";
import { problemsAfter, record } from "../../project.ts";
import { member, sure } from "../changes.ts";

const dinner = "/meetings/dinner/duration";

describe("followed-claims", () => {
  it("should find nothing in data/, where none is given", () => {
    expect(problemsAfter(followedClaims, () => {})).toEqual([]);
  });

  it("should accept the claim whose value the record holds", () => {
    const problems = problemsAfter(followedClaims, (copy) => {
      const helsinki = record(copy, "encounters", "helsinki-2018");
      const dispute = member(helsinki.disputes, "one-on-one-duration");
      const claim = sure(dispute.claims[0]);
      claim.value = sure(member(helsinki.meetings, "one-on-one").duration);
      Object.assign(dispute, { follows: claim.id });
    });
    expect(problems).toEqual([]);
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
