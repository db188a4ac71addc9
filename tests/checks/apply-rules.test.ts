import { describe, expect, it } from "vitest";
import { applyRules } from "../../src/checks/apply-rules.ts";
import type { Rule } from "../../src/checks/rule.ts";
import { small } from "./planted.ts";

/** A rule that finds fault with the file of every actor. */
function rule(name: string, others: Partial<Rule> = {}): Rule {
  return {
    name,
    description: "Nothing is right.",
    *check({ actors }) {
      for (const { file, path } of actors) yield { file, path, value: name, message: "must not be there" };
    },
    ...others,
  };
}

const project = { ...small, actors: small.actors.slice(0, 2) };
const found = (name: string) =>
  project.actors.map(({ file, path }) => ({ file, path, value: name, message: "must not be there", rule: name }));

describe("applyRules", () => {
  it("should give what each rule finds, in the order of the rules, with the rule's name", () => {
    expect(found("bees")).toHaveLength(2);
    expect(applyRules(project, [rule("wasps"), rule("bees")])).toEqual([...found("wasps"), ...found("bees")]);
  });

  it("should find nothing by no rule, and by one that finds nothing", () => {
    expect(applyRules(project, [])).toEqual([]);
    expect(applyRules(project, [rule("bees", { check: () => [] })])).toEqual([]);
  });

  it("should skip a rule that needs the texts of sources only where none are at hand", () => {
    const rules = [rule("bees", { needsTexts: true }), rule("wasps")];
    expect(applyRules({ ...project, texts: undefined }, rules)).toEqual(found("wasps"));
    expect(applyRules({ ...project, texts: new Map() }, rules)).toEqual([...found("bees"), ...found("wasps")]);
  });
});
