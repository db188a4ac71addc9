import type { FoundProblem } from "./problem.ts";
import type { Project } from "./project.ts";
import type { Rule } from "./rule.ts";

/** Every place where a project breaks a rule; rules that need the texts of sources are skipped without. */
export function applyRules(project: Project, rules: readonly Rule[]): FoundProblem[] {
  return rules.flatMap((rule) =>
    rule.needsTexts && !project.texts ? [] : Array.from(rule.check(project), (problem) => ({ ...problem, rule: rule.name })),
  );
}
