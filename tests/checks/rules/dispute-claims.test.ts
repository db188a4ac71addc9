import { describe, expect, it } from "vitest";
import { disputeClaims } from "../../../src/checks/rules/dispute-claims.ts";
import { problemsAfter, record } from "../../project.ts";
import { encounter, member } from "../changes.ts";

/** What the rule says after a claim about Helsinki was given another value. */
function afterClaim(dispute: string, claim: string, value: unknown) {
  return problemsAfter(disputeClaims, (copy) => {
    const { claims } = member(record(copy, "encounters", "helsinki-2018").disputes, dispute);
    Object.assign(member(claims, claim), { value });
  });
}

describe("dispute-claims", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(disputeClaims, () => {})).toEqual([]);
  });

  it("should refuse claims that differ in a full stop only", () => {
    const problems = problemsAfter(disputeClaims, (copy) => {
      const { claims } = member(record(copy, "encounters", "helsinki-2018").disputes, "what-antonov-meant");
      member(claims, "conflict").value = "he meant a referendum";
    });
    expect(problems).toEqual([
      {
        file: "data/encounters/helsinki-2018.json",
        path: "/disputes/what-antonov-meant/claims/conflict/value",
        value: "he meant a referendum",
        message: "differs from another claim only in punctuation or case; make one claim of the two",
      },
    ]);
  });

  it("should leave claims that say the same to the letter to another rule", () => {
    const problems = problemsAfter(disputeClaims, (copy) => {
      const { claims } = member(record(copy, "encounters", "helsinki-2018").disputes, "what-antonov-meant");
      for (const claim of claims) claim.value = "He meant a referendum.";
    });
    expect(problems).toEqual([]);
  });

  it.each([
    ["a number", 90],
    ["a list of actors", ["john-bolton"]],
    ["true or false", true],
    ["something else", ["john-bolton", 90]],
  ])("should refuse %s as a claim of a duration", (kind, value) => {
    expect(afterClaim("one-on-one-duration", "ninety-minutes", value)).toEqual([
      {
        file: "data/encounters/helsinki-2018.json",
        path: "/disputes/one-on-one-duration/claims/ninety-minutes/value",
        value,
        message: `is ${kind}, but the disputed field holds a duration; give that, or a sentence`,
      },
    ]);
  });

  it("should refuse a duration as a claim of who was there", () => {
    const value = { minutes: 90, bound: "about" };
    expect(afterClaim("at-the-lunch", "with-antonov", value).map(({ message }) => message)).toEqual([
      "is a duration, but the disputed field holds a list of actors; give that, or a sentence",
    ]);
  });

  it("should say once that a claim of a call's durations is a number", () => {
    const problems = problemsAfter(disputeClaims, (copy) => {
      const [dispute] = record(copy, "calls", "call-2025-07-03").disputes;
      const claim = dispute?.claims.at(-1);
      if (claim) dispute?.claims.push({ ...claim, id: "sixty", value: 60 });
    });
    expect(problems.map(({ path }) => path)).toEqual(["/disputes/duration/claims/sixty/value"]);
  });

  it("should accept a sentence in place of a value", () => {
    expect(afterClaim("one-on-one-duration", "ninety-minutes", "Longer than planned.")).toEqual([]);
  });

  it.each<[string, string, unknown]>([
    ["a duration", "one-on-one-duration", { minutes: 131, bound: "exactly" }],
    ["a duration with another bound", "one-on-one-duration", { minutes: 130, bound: "about" }],
  ])("should refuse %s that no claim holds", (_, dispute, value) => {
    const problems = problemsAfter(disputeClaims, (copy) => {
      Object.assign(member(encounter(copy, "helsinki-2018", "held").meetings, "one-on-one"), { duration: value });
    });
    expect(problems).toEqual([
      {
        file: "data/encounters/helsinki-2018.json",
        path: "/meetings/one-on-one/duration",
        value,
        message: `is held by no claim of the dispute ${dispute}; add the claim that it rests on, or correct the value`,
      },
    ]);
  });

  it("should refuse a day and a list that no claim holds", () => {
    const problems = problemsAfter(disputeClaims, (copy) => {
      encounter(copy, "budapest-2025", "cancelled").cancellation.by = ["vladimir-putin"];
      encounter(copy, "paris-2018", "cancelled").cancellation.by = ["vladimir-putin"];
      encounter(copy, "washington-2018", "never-held").invitation.extendedOn = "2018-07-25";
    });
    expect(problems.map(({ path }) => path)).toEqual([
      "/cancellation/by",
      "/cancellation/by",
      "/invitation/extendedOn",
    ]);
  });

  it("should refuse a claim that a call's lengths do not hold, and accept a length that is not disputed", () => {
    const problems = problemsAfter(disputeClaims, (copy) => {
      const { durations } = record(copy, "calls", "call-2025-06-04");
      for (const duration of durations) if (duration.minutes === 75) duration.minutes = 57;
    });
    expect(problems).toEqual([
      {
        file: "data/calls/call-2025-06-04.json",
        path: "/disputes/duration/claims/trump/value",
        value: { minutes: 75, bound: "about" },
        message: "is not in the disputed list; add it there with its citations, or correct the claim",
      },
    ]);
  });

  it("should accept the same actors in another order", () => {
    const problems = problemsAfter(disputeClaims, (copy) => {
      const lunch = member(encounter(copy, "helsinki-2018", "held").meetings, "working-lunch");
      lunch.present = [...(lunch.present ?? [])].reverse();
    });
    expect(problems).toEqual([]);
  });

  it("should leave a path that leads nowhere to another rule", () => {
    const problems = problemsAfter(disputeClaims, (copy) => {
      member(record(copy, "encounters", "helsinki-2018").disputes, "at-the-lunch").path = "/nowhere";
    });
    expect(problems).toEqual([]);
  });
});
