import { describe, expect, it } from "vitest";
import type { Filed } from "../../src/checks/authored-data.ts";
import { KINDS } from "../../src/checks/kinds.ts";
import { allParts, citedParts, parts, records } from "../../src/checks/parts.ts";
import { small } from "./planted.ts";

const filed: Filed<object> = {
  file: "data/hives.json",
  path: "/oldest",
  record: { id: "oldest", bees: [{ id: "maja", home: { tree: "lime" } }, "willy"], citations: [{ source: "bonsels" }] },
};
const coverage = { file: "data/coverage.json", path: "", record: { calls: { from: "2017" } } };

/** A project of one record and what it covers. */
const project = {
  ...small,
  ...Object.fromEntries(KINDS.map((kind) => [kind, []])),
  actors: [filed],
  coverage: [coverage],
} as never;

describe("records", () => {
  it("should give every record of every kind, and the coverage", () => {
    const all = records(small);
    for (const kind of KINDS) expect(all).toEqual(expect.arrayContaining([...small[kind]]));
    expect(all.slice(-1)).toEqual(small.coverage);
    expect(all).toHaveLength(KINDS.reduce((sum, kind) => sum + small[kind].length, small.coverage.length));
  });
});

describe("parts", () => {
  it("should give a record and every object that it holds, the outer ones first, with file and path", () => {
    expect(parts(filed).map(({ file, path }) => [file, path])).toEqual([
      ["data/hives.json", "/oldest"],
      ["data/hives.json", "/oldest/bees/maja"],
      ["data/hives.json", "/oldest/bees/maja/home"],
      ["data/hives.json", "/oldest/citations/0"],
    ]);
    expect(parts(filed)[2]?.value).toEqual({ tree: "lime" });
  });
});

describe("allParts", () => {
  it("should give the parts of every record, and of the coverage", () => {
    expect(allParts(project)).toEqual([...parts(filed), ...parts(coverage)]);
  });

  it("should list them once for each project", () => {
    expect(allParts(project)).toBe(allParts(project));
    expect(allParts(small)).not.toEqual(allParts(project));
  });
});

describe("citedParts", () => {
  it("should give the parts on which citations sit", () => {
    expect(citedParts(project)).toEqual(parts(filed).slice(0, 1));
  });
});
