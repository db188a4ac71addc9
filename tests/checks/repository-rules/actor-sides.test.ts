import { describe, expect, it } from "vitest";
import { actorSides } from "../../../src/checks/repository-rules/actor-sides.ts";
import { problemsAfter, record } from "../../project.ts";

describe("actor-sides", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(actorSides, () => {})).toEqual([]);
  });

  it.each([
    ["sergei-lavrov", "us", "russia", "Foreign minister of Russia"],
    ["anatoly-antonov", "us", "russia", "Ambassador of Russia to the United States"],
    ["jon-huntsman", "russia", "us", "Ambassador of the United States to Russia"],
    ["john-kelly", "other", "us", "White House chief of staff"],
    ["dmitry-peskov", "other", "russia", "Spokesman of the Kremlin"],
  ] as const)("should refuse %s on the side %s", (id, side, right, role) => {
    const problems = problemsAfter(actorSides, (copy) => {
      Object.assign(record(copy, "actors", id), { side, role });
    });
    expect(problems).toEqual([
      {
        file: "data/actors.json",
        path: `/${id}/side`,
        value: side,
        message: `must be "${right}" by the role, "${role}"; correct one of the two`,
      },
    ]);
  });

  it.each([
    ["no side", { side: null }],
    ["no role", { side: "us", role: null }],
    ["a role that tells nothing", { side: "us", role: "Interpreter" }],
    ["a role that names both", { side: "us", role: "Adviser of Trump, once ambassador of Russia" }],
    ["a name for a group", { side: "us", kind: "group" }],
  ])("should accept %s", (_, change) => {
    const problems = problemsAfter(actorSides, (copy) => {
      Object.assign(record(copy, "actors", "sergei-lavrov"), change);
    });
    expect(problems).toEqual([]);
  });
});
