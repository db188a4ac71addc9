import { applyRules } from "../checks/apply-rules.ts";
import { InvalidDataError } from "../checks/problem.ts";
import type { AuthoredData } from "../checks/authored-data.ts";
import { repositoryRules } from "../checks/repository-rules/index.ts";
import { readSourceTexts, type SourceTexts } from "../checks/source-texts.ts";
import { readAuthoredData } from "./read-authored-data.ts";

/** The rules that are skipped where the texts of sources are not at hand. */
export function skippedRules(texts: SourceTexts | undefined): string[] {
  return texts ? [] : repositoryRules.filter(({ needsTexts }) => needsTexts).map(({ name }) => name);
}

/**
 * Reads data/ and checks it.
 *
 * @throws InvalidDataError with every problem, of shapes and of rules.
 */
export function readValidData(root: string, texts = readSourceTexts()): AuthoredData {
  const { project, problems } = readAuthoredData(root, texts);
  // A record of the wrong shape is left out, so what names it would seem to name nothing.
  const applied = problems.length ? repositoryRules.filter(({ needsAllRecords }) => !needsAllRecords) : repositoryRules;
  const all = [...problems, ...applyRules(project, applied)];
  if (all.length) throw new InvalidDataError(all);
  return project;
}
