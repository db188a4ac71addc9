import type { FoundProblem } from "./problem.ts";
import type { AuthoredData } from "./authored-data.ts";
import type { Rule } from "./rule.ts";

/** Every place where a project breaks a rule; rules that need the texts of sources are skipped without. */
export function applyRules(project: AuthoredData, rules: readonly Rule[]): FoundProblem[] {
  return rules.flatMap((rule) =>
    rule.needsTexts && !project.texts
      ? []
      : Array.from(rule.check(project), (problem) => ({ ...problem, rule: rule.name })),
  );
}
