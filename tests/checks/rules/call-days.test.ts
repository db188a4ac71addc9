import { describe, expect, it } from "vitest";
import { callDays } from "../../../src/checks/rules/call-days.ts";
import { problemsAfter } from "../../project.ts";
import { addMadeUpCall } from "../changes.ts";

function afterCall(moscow: string | null) {
  return problemsAfter(callDays, (copy) => {
    addMadeUpCall(copy, "call-1999-01-02", "1999-01-02").date.moscow = moscow;
  });
}

describe("call-days", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(callDays, () => {})).toEqual([]);
  });

  it.each(["1999-01-09", "1999-01-04", "1999-01-01", "1998"])(
    "should refuse a call of 2 January on %s in Moscow",
    (day) => {
      expect(afterCall(day)).toEqual([
        {
          file: "data/calls/call-1999-01-02.json",
          path: "/date/moscow",
          value: day,
          message: "cannot be when it is 1999-01-02 in Washington; give the same day or the next",
        },
      ]);
    },
  );

  it.each(["1999-01-02", "1999-01-03", "1999-01-02/1999-01-03", "1999-01", "nonsense", null])(
    "should accept a call of 2 January on %s in Moscow",
    (day) => {
      expect(afterCall(day)).toEqual([]);
    },
  );
});
