import { describe, expect, it } from "vitest";
import { repeatedMembers } from "../../../src/checks/rules/repeated-members.ts";
import { problemsAfter, record } from "../../project.ts";
import { encounter, member } from "../changes.ts";

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
});
