import { describe, expect, it } from "vitest";
import type { AuthoredEncounter } from "../../../src/checks/authored-data.ts";
import { disputePaths } from "../../../src/checks/rules/dispute-paths.ts";
import { problemsAfter, record } from "../../project.ts";
import { saying } from "../changes.ts";

const file = "data/encounters/moscow-2020.json";
const why = "Neither is followed.";
const citations = [{ source: "kremlin-58014" }];

/** What the rule says where an encounter has these disputes. */
function problemsOf(disputes: AuthoredEncounter["disputes"]) {
  return problemsAfter(disputePaths, (copy) => {
    record(copy, "encounters", "moscow-2020").disputes = disputes;
  });
}

describe("dispute-paths", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(disputePaths, () => {})).toEqual([]);
  });

  it("should refuse a path that leads nowhere, and name the nearest", () => {
    const claims = [
      { id: "one", by: [], value: "2020-05-09", citations },
      { id: "other", by: [], value: "2020-05-10", citations },
    ];
    expect(problemsOf([{ id: "day", path: "/dat", why, claims }])).toEqual([
      {
        file,
        path: "/disputes/day/path",
        value: "/dat",
        message: saying("is no path in this record; give one that is; the nearest: /date"),
      },
    ]);
    expect(problemsOf([{ id: "day", path: "/date", why, claims }])).toEqual([]);
  });

  it("should refuse two disputes about one path", () => {
    const claims = [
      { id: "one", by: [], value: "2020-05-09", citations },
      { id: "other", by: [], value: "2020-05-10", citations },
    ];
    const problems = problemsOf([
      { id: "day", path: "/date", why, claims },
      { id: "again", path: "/date", why, claims },
    ]);
    expect(problems).toEqual([
      {
        file,
        path: "/disputes/again/path",
        value: "/date",
        message: "is the path of another dispute; put their claims into one",
      },
    ]);
  });

  it("should refuse claims that say the same", () => {
    const problems = problemsOf([
      {
        id: "length",
        path: "/date",
        why,
        claims: [
          { id: "one", by: [], value: { minutes: 60, bound: "about" }, citations },
          { id: "other", by: [], value: { minutes: 60, bound: "about" }, citations },
        ],
      },
    ]);
    expect(problems.map(({ path, message }) => [path, message])).toEqual([
      ["/disputes/length/claims/other/value", "is what another claim says; give one claim both citations"],
    ]);
  });
});
