import { describe, expect, it } from "vitest";
import type { AuthoredRedirect } from "../../../src/checks/authored-data.ts";
import { redirects } from "../../../src/checks/rules/redirects.ts";
import { problemsAfter } from "../../project.ts";

const file = "data/redirects.json";

/** What the rule says of made-up redirects. */
function problemsOf(...records: AuthoredRedirect[]) {
  return problemsAfter(redirects, (copy) => {
    Object.assign(copy, { redirects: records.map((record, at) => ({ file, path: `/${at}`, record })) });
  });
}

describe("redirects", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(redirects, () => {})).toEqual([]);
  });

  it("should take an id that leads to one record, and one that leads to several", () => {
    expect(
      problemsOf(
        { kind: "encounters", from: "alaska-2025", to: ["anchorage-2025"] },
        { kind: "actors", from: "presidents", to: ["donald-trump", "vladimir-putin"] },
      ),
    ).toEqual([]);
  });

  it("should refuse a redirect from the id of a record", () => {
    expect(problemsOf({ kind: "encounters", from: "osaka-2019", to: ["anchorage-2025"] })).toEqual([
      {
        file,
        path: "/0/from",
        value: "osaka-2019",
        message: "is the id of a record; it leads to itself, so take the redirect out",
      },
    ]);
  });

  it("should refuse a redirect to what is not a record, and name the nearest", () => {
    expect(problemsOf({ kind: "encounters", from: "alaska-2025", to: ["anchorage-2026"] })).toEqual([
      {
        file,
        path: "/0/to",
        value: "anchorage-2026",
        message:
          "is not the id of a record in encounters; lead to where it leads, without a step between; the nearest: anchorage-2025",
      },
    ]);
  });

  it("should refuse an id that is redirected twice, or to one record twice", () => {
    expect(
      problemsOf(
        { kind: "encounters", from: "alaska-2025", to: ["anchorage-2025", "anchorage-2025"] },
        { kind: "encounters", from: "alaska-2025", to: ["osaka-2019"] },
      ),
    ).toEqual([
      { file, path: "/0/to", value: ["anchorage-2025", "anchorage-2025"], message: "names an id twice" },
      {
        file,
        path: "/1/from",
        value: "alaska-2025",
        message: "is redirected twice; give one redirect all ids",
      },
    ]);
  });
});
