import { describe, expect, it } from "vitest";
import { callIds } from "../../../src/checks/rules/call-ids.ts";
import { problemsAfter } from "../../project.ts";
import { addMadeUpCall } from "../changes.ts";

describe("call-ids", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(callIds, () => {})).toEqual([]);
  });

  it("should accept a first, a second and a third call of one day", () => {
    const problems = problemsAfter(callIds, (copy) => {
      for (const id of ["call-1999-01-02", "call-1999-01-02-2", "call-1999-01-02-3"])
        addMadeUpCall(copy, id, "1999-01-02");
    });
    expect(problems).toEqual([]);
  });

  it.each([
    "call-1999-01-03",
    "talk-1999-01-02",
    "call-1999-01-02-x",
    "call-1999-01-02-2x",
    "call-1999-01-02-02",
    "call-1999-01-02-1",
    "call-1999-01-02-0",
    "my-call-1999-01-02-2",
  ])("should refuse an id that is not the call's day in Washington, %s", (id) => {
    const problems = problemsAfter(callIds, (copy) => {
      addMadeUpCall(copy, id, "1999-01-02");
    });
    expect(problems).toEqual([
      {
        file: `data/calls/${id}.json`,
        path: "/id",
        value: id,
        message: 'must be its day in Washington: call-1999-01-02, with "-2" for a second call of that day',
      },
    ]);
  });

  it.each([
    ["a third call of a day without a second", "call-1999-01-02-3", "call-1999-01-02-2"],
    ["a tenth call of a day without a ninth", "call-1999-01-02-10", "call-1999-01-02-9"],
  ])("should refuse %s", (_, id, earlier) => {
    const problems = problemsAfter(callIds, (copy) => {
      addMadeUpCall(copy, "call-1999-01-02", "1999-01-02");
      addMadeUpCall(copy, id, "1999-01-02");
    });
    expect(problems).toEqual([
      {
        file: `data/calls/${id}.json`,
        path: "/id",
        value: id,
        message: `counts on from ${earlier}, which is no call`,
      },
    ]);
  });

  it.each(["donald-trump", "vladimir-putin"])("should refuse a call without %s", (president) => {
    const problems = problemsAfter(callIds, (copy) => {
      const call = addMadeUpCall(copy, "call-1999-01-02", "1999-01-02");
      call.participants = call.participants.filter((actor) => actor !== president).concat("john-bolton");
    });
    expect(problems.map(({ path, message }) => [path, message])).toEqual([
      ["/participants", `lacks ${president}; add both presidents: a call is between them`],
    ]);
  });
});
