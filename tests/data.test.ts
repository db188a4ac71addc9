import { describe, expect, it } from "vitest";
import { readAuthoredData } from "../src/scripts/read-authored-data.ts";
import type { Problem } from "../src/checks/problem.ts";
import { repositoryRules } from "../src/checks/repository-rules/index.ts";
import { KINDS } from "../src/checks/kinds.ts";
import { records } from "../src/checks/parts.ts";
import { root, texts } from "./project.ts";

const { project, problems } = readAuthoredData(root, texts);
const files = [...new Set(records(project).map(({ file }) => file))];

/** Each rule's problems of all files, or undefined for a rule that needs the texts of sources where they are not at hand. */
const found = new Map<string, Problem[] | undefined>(
  repositoryRules.map((rule) => [rule.name, rule.needsTexts && !texts ? undefined : [...rule.check(project)]]),
);

/** Problems of one file, as lines to read. */
const inFile = (file: string, all: readonly Problem[]) =>
  all
    .filter((problem) => problem.file === file)
    .map(({ path, value, message }) => `${path || "/"}: ${JSON.stringify(value)} ${message}`);

describe.each([...new Set([...files, ...problems.map(({ file }) => file)])])("%s", (file) => {
  it("should have the shape that the schema gives", () => {
    expect(inFile(file, problems)).toEqual([]);
  });

  for (const { name, description } of repositoryRules) {
    const all = found.get(name);
    it.skipIf(!all)(`should keep ${name}: ${description}${all ? "" : " (skipped: SOURCE_TEXTS is not set)"}`, () => {
      expect(inFile(file, all ?? [])).toEqual([]);
    });
  }
});

it("should be checked for each file of each kind", () => {
  for (const kind of KINDS) for (const { file } of project[kind]) expect(files).toContain(file);
  expect(files).toContain("data/calls/call-2017-01-28.json");
  expect(files).toContain("data/proposals.json");
  expect(files).toContain("data/claimed-contacts.json");
});

it("should find no problem in any other file", () => {
  expect([...found.values()].flatMap((all) => all ?? []).filter(({ file }) => !files.includes(file))).toEqual([]);
});
