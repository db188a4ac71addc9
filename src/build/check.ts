import { applyRules } from "../project/apply-rules.ts";
import { DataError } from "../project/problem.ts";
import type { Project } from "../project/project.ts";
import { rules } from "../rules/index.ts";
import { readSourceTexts, type SourceTexts } from "../texts/source-texts.ts";
import { readProject } from "./read-project.ts";

/** The rules that are skipped where the texts of sources are not at hand. */
export function skippedRules(texts: SourceTexts | undefined): string[] {
  return texts ? [] : rules.filter(({ needsTexts }) => needsTexts).map(({ name }) => name);
}

/**
 * Reads data/ and checks it.
 *
 * @throws DataError with every problem, of shapes and of rules.
 */
export function readValidProject(root: string, texts = readSourceTexts()): Project {
  const { project, problems } = readProject(root, texts);
  const shapes = problems.map((problem) => ({ ...problem, rule: "shape" }));
  // A record of the wrong shape is left out, so what names it would seem to name nothing.
  const applied = shapes.length ? rules.filter(({ name }) => name !== "references" && name !== "used-records") : rules;
  const all = [...shapes, ...applyRules(project, applied)];
  if (all.length) throw new DataError(all);
  return project;
}
