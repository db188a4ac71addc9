import { describe, expect, it } from "vitest";
import { computedVoices } from "../../../src/checks/rules/computed-voices.ts";
import { problemsAfter, record } from "../../project.ts";

/** What the rule says of two reports of the Kremlin with these voices. */
function afterVoices(one: string, other: string) {
  return problemsAfter(computedVoices, (copy) => {
    Object.assign(record(copy, "sources", "kremlin-58014"), { voice: one });
    Object.assign(record(copy, "sources", "kremlin-56048"), { voice: other });
  });
}

describe("computed-voices", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(computedVoices, () => {})).toEqual([]);
  });

  it("should refuse two voices of one publisher", () => {
    const problems = afterVoices("Kremlin", "Somebody else");
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(/^must be "(?:Kremlin|Somebody else)", as in other sources of Kremlin$/);
    expect(problems[0]?.path).toMatch(/^\/kremlin-\d+\/voice$/);
  });

  it("should accept one voice of one publisher", () => {
    expect(afterVoices("The state", "The state")).toEqual([]);
  });
});
