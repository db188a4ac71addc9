import { describe, expect, it } from "vitest";
import { disputeReasons } from "../../../src/checks/repository-rules/dispute-reasons.ts";
import { problemsAfter, record } from "../../project.ts";
import { member } from "../changes.ts";

const file = "data/encounters/helsinki-2018.json";

/** What the rule says where the record tells so why it follows a claim, or none. */
function problemsOf(dispute: string, why: string) {
  return problemsAfter(disputeReasons, (copy) => {
    member(record(copy, "encounters", "helsinki-2018").disputes, dispute).why = why;
  });
}

describe("dispute-reasons", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(disputeReasons, () => {})).toEqual([]);
  });

  it.each(["bloomberg-2025-08", "vladimir-putin", "helsinki-2018", "ninety-minutes"])(
    "should refuse an id, such as %s, in the reason",
    (id) => {
      const why = `Only ${id} says otherwise.`;
      expect(problemsOf("one-on-one-duration", why)).toEqual([
        {
          file,
          path: "/disputes/one-on-one-duration/why",
          value: why,
          message: `names the id ${id}; write who or what it is`,
        },
      ]);
    },
  );

  it("should accept hyphens in words", () => {
    expect(problemsOf("one-on-one-duration", "The read-out of a one-on-one gives it.")).toEqual([]);
  });

  it.each(["Neither is followed: each has one source.", "None is followed, as both are weak."])(
    "should accept a reason for following none, %s",
    (why) => {
      expect(problemsOf("what-antonov-meant", why)).toEqual([]);
    },
  );

  it.each(["Of the two, Neither is followed.", "None is followedup.", "Both are followed."])(
    "should not take %s for a reason for following none",
    (why) => {
      expect(problemsOf("what-antonov-meant", why).map(({ message }) => message)).toEqual([
        'must begin with "Neither is followed", as the record holds the value of no claim at /accounts/antonov-on-ukraine',
      ]);
      expect(problemsOf("one-on-one-duration", why)).toEqual([]);
    },
  );

  it("should refuse a reason for following none where the record holds the value of a claim", () => {
    const why = "Neither is followed: each has one source.";
    expect(problemsOf("one-on-one-duration", why)).toEqual([
      {
        file,
        path: "/disputes/one-on-one-duration/why",
        value: why,
        message: "must say why the record follows the claim two-hours-ten, whose value it holds",
      },
    ]);
  });

  it.each([
    ["what-antonov-meant", "Neither", "/accounts/antonov-on-ukraine"],
    ["what-trump-said", "None", "/topics/election-interference"],
  ])("should refuse a reason for following a claim of %s, where the record follows none", (dispute, none, path) => {
    const why = "Two independent sources report it.";
    expect(problemsOf(dispute, why)).toEqual([
      {
        file,
        path: `/disputes/${dispute}/why`,
        value: why,
        message: `must begin with "${none} is followed", as the record holds the value of no claim at ${path}`,
      },
    ]);
  });
});
