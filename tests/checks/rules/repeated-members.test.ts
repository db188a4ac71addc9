import { describe, expect, it } from "vitest";
import { repeatedMembers } from "../../../src/checks/rules/repeated-members.ts";
import { problemsAfter, record } from "../../project.ts";
import { addMadeUpCall, encounter, member, sure } from "../changes.ts";

const message = "stands twice in this list; remove one";

describe("repeated-members", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(repeatedMembers, () => {})).toEqual([]);
  });

  it("should refuse somebody twice at a meeting", () => {
    const problems = problemsAfter(repeatedMembers, (copy) => {
      const lunch = member(encounter(copy, "helsinki-2018", "held").meetings, "working-lunch");
      lunch.present = ["john-bolton", "mike-pompeo", "john-bolton"];
    });
    expect(problems).toEqual([
      {
        file: "data/encounters/helsinki-2018.json",
        path: "/meetings/working-lunch/present",
        value: "john-bolton",
        message,
      },
    ]);
  });

  it("should refuse an alias twice, whatever its case and punctuation", () => {
    const problems = problemsAfter(repeatedMembers, (copy) => {
      record(copy, "actors", "john-mccain").aliases = ["Sen. McCain", "SEN MCCAIN"];
    });
    expect(problems).toEqual([
      { file: "data/actors.json", path: "/john-mccain/aliases", value: "SEN MCCAIN", message },
    ]);
  });

  it("should refuse whoever dropped a meeting twice", () => {
    const problems = problemsAfter(repeatedMembers, (copy) => {
      encounter(copy, "paris-2018", "cancelled").cancellation.by = ["kremlin", "kremlin"];
    });
    expect(problems.map(({ path }) => path)).toEqual(["/cancellation/by"]);
  });

  it.each(["initiatedBy", "interpreters"] as const)("should refuse somebody twice in a meeting's %s", (key) => {
    const problems = problemsAfter(repeatedMembers, (copy) => {
      member(encounter(copy, "helsinki-2018", "held").meetings, "one-on-one")[key] = ["marina-gross", "marina-gross"];
    });
    expect(problems.map(({ path }) => path)).toEqual([`/meetings/one-on-one/${key}`]);
  });

  it("should refuse somebody twice on a call, in a claim and among the authors of a source", () => {
    const problems = problemsAfter(repeatedMembers, (copy) => {
      const { disputes } = encounter(copy, "helsinki-2018", "held");
      member(member(disputes, "at-the-lunch").claims, "with-antonov").value = ["john-bolton", "john-bolton"];
      addMadeUpCall(copy, "call-1999-01-02", "1999-01-02").participants.push("donald-trump");
      record(copy, "sources", "kremlin-58014").authors = ["Ada Example", "ADA EXAMPLE"];
    });
    expect(problems.map(({ path, value }) => [path, value])).toEqual([
      ["/disputes/at-the-lunch/claims/with-antonov/value", "john-bolton"],
      ["/participants", "donald-trump"],
      ["/kremlin-58014/authors", "ADA EXAMPLE"],
    ]);
  });

  it("should leave other lists to other rules, and members that are no strings to the schema", () => {
    const problems = problemsAfter(repeatedMembers, (copy) => {
      const helsinki = encounter(copy, "helsinki-2018", "held");
      sure(helsinki.citations[0]).supports = ["date", "date"];
      Object.assign(member(helsinki.meetings, "one-on-one"), { present: [7, 7] });
    });
    expect(problems).toEqual([]);
  });
});
