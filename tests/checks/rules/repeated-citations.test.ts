import { describe, expect, it } from "vitest";
import { repeatedCitations } from "../../../src/checks/rules/repeated-citations.ts";
import type { AuthoredEncounter } from "../../../src/checks/authored-data.ts";
import { problemsAfter, record } from "../../project.ts";

type Citations = AuthoredEncounter["citations"];
const source = "kremlin-58014";

function afterCiting(citations: Citations) {
  return problemsAfter(repeatedCitations, (copy) => {
    record(copy, "encounters", "helsinki-2018").citations = citations;
  });
}

describe("repeated-citations", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(repeatedCitations, () => {})).toEqual([]);
  });

  it.each<[string, Citations]>([
    ["for all keys", [{ source }, { source }]],
    [
      "for one key",
      [
        { source, supports: ["date"] },
        { source, supports: ["status", "date"] },
      ],
    ],
    ["for a key after all", [{ source }, { source, supports: ["date"] }]],
    ["for all after a key", [{ source, supports: ["date"] }, { source }]],
  ])("should refuse a source cited twice %s", (_, citations) => {
    expect(afterCiting(citations)).toEqual([
      {
        file: "data/encounters/helsinki-2018.json",
        path: "/citations/1",
        value: source,
        message: "is cited here already; remove one of the two, and name all keys in the `supports` of the other",
      },
    ]);
  });

  it.each<[string, Citations]>([
    [
      "for different keys",
      [
        { source, supports: ["date"] },
        { source, supports: ["status"] },
      ],
    ],
    [
      "for different places in its text",
      [1, 2].map((start) => ({ source, selector: { type: "TextPositionSelector", start, end: 9 } })),
    ],
  ])("should accept a source cited twice %s", (_, citations) => {
    expect(afterCiting(citations)).toEqual([]);
  });
});
