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
    ["dmitry-peskov", "us", "russia", "Russian spokesman"],
    ["dmitry-peskov", "us", "russia", "Press secretary of Putin"],
    ["dmitry-peskov", "us", "russia", "Kremlin spokesman"],
    ["john-kelly", "russia", "us", "American general"],
    ["john-kelly", "other", "us", "Chief of staff of Trump"],
    ["john-kelly", "other", "us", "Chief of staff of the White House"],
    ["russian-embassy-washington", "us", "russia", "Embassy of Russia in Washington"],
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
    ["somebody without a name", { side: "us", kind: "unnamed" }],
    ...[
      "Scholar of Russian law",
      "Russianist",
      "Proof Russia",
      "Teacher of Russians",
      "Biographer of Putinists",
      "AntiKremlin writer",
      "Kremlinologist",
    ].map((role) => [`the role ${role} on the side us`, { side: "us", role }] as const),
    ...[
      "Scholar of American law",
      "Americanist",
      "Proof Trump",
      "Builder of the United Statesmen",
      "Biographer of Trumpists",
      "OffWhite House painter",
      "White Houses painter",
    ].map((role) => [`the role ${role} on the side russia`, { side: "russia", role }] as const),
  ] as const)("should accept %s", (_, change) => {
    const problems = problemsAfter(actorSides, (copy) => {
      Object.assign(record(copy, "actors", "sergei-lavrov"), change);
    });
    expect(problems).toEqual([]);
  });
});
