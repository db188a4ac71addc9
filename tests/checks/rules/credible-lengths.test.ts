import { describe, expect, it } from "vitest";
import { credibleLengths } from "../../../src/checks/rules/credible-lengths.ts";
import { problemsAfter, record } from "../../project.ts";
import { encounter, member } from "../changes.ts";

const message = "is more than ten hours; give the length in minutes, not in seconds";

describe("credible-lengths", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(credibleLengths, () => {})).toEqual([]);
  });

  it("should refuse a call of 2400 minutes", () => {
    const problems = problemsAfter(credibleLengths, (copy) => {
      const call = record(copy, "calls", "call-2025-06-14");
      for (const duration of call.durations.slice(0, 1)) duration.minutes = 2400;
    });
    expect(problems).toEqual([
      { file: "data/calls/call-2025-06-14.json", path: "/durations/0/minutes", value: 2400, message },
    ]);
  });

  it("should refuse a meeting and a claim of 601 minutes, and accept 600", () => {
    const problems = problemsAfter(credibleLengths, (copy) => {
      const helsinki = encounter(copy, "helsinki-2018", "held");
      member(helsinki.meetings, "one-on-one").duration = { minutes: 601, bound: "about" };
      member(helsinki.meetings, "working-lunch").duration = { minutes: 600, bound: "about" };
      const dispute = member(helsinki.disputes, "one-on-one-duration");
      member(dispute.claims, "ninety-minutes").value = { minutes: 5400, bound: "about" };
    });
    expect(problems.map(({ path }) => path)).toEqual([
      "/meetings/one-on-one/duration/minutes",
      "/disputes/one-on-one-duration/claims/ninety-minutes/value/minutes",
    ]);
  });

  it("should leave a length that is no number to the schema", () => {
    const problems = problemsAfter(credibleLengths, (copy) => {
      const { meetings } = encounter(copy, "helsinki-2018", "held");
      Object.assign(member(meetings, "one-on-one"), { duration: { minutes: "2400", bound: "about" } });
    });
    expect(problems).toEqual([]);
  });
});
