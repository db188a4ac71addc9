import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Rule } from "../../../src/checks/rule.ts";
import { repositoryRules } from "../../../src/checks/repository-rules/index.ts";
import { rules } from "../../../src/checks/rules/index.ts";
import { root } from "../../project.ts";
import { sure } from "../changes.ts";

const names = readdirSync(path.join(root, "src/repositoryRules"))
  .filter((file) => file !== "index.ts" && file !== "of-datasets.ts")
  .map((file) => path.basename(file, ".ts"));

/** Whether a rule checks what data/ does not hold, since it is computed. */
function isComputed(name: string): boolean {
  return name.startsWith("computed-");
}

/** All that a file of src/repositoryRules exports. */
async function exported(name: string): Promise<unknown[]> {
  return Object.values((await import(path.join(root, "src/repositoryRules", `${name}.ts`))) as Record<string, unknown>);
}

describe("repositoryRules", () => {
  it("should be found", () => {
    expect(names).toContain("chronology");
    expect(names.length).toBeGreaterThan(10);
  });

  describe.each(names)("%s", (name) => {
    it("should export one rule, of the name of its file", async () => {
      expect(await exported(name)).toEqual([expect.objectContaining({ name, check: expect.any(Function) as unknown })]);
    });

    it("should say in a sentence what must hold", async () => {
      const rule = sure((await exported(name))[0]) as Rule;
      expect(rule.description).toMatch(/^[A-Z].*[^.]\.$/);
    });

    it("should be applied to data/, or where it checks what is computed to datasets only", async () => {
      const [rule] = (await exported(name)) as Rule[];
      expect(repositoryRules.filter((applied) => applied === rule)).toHaveLength(isComputed(name) ? 0 : 1);
      if (isComputed(name)) expect(rules).toContain(rule);
    });

    it("should have a test of its name", () => {
      expect(existsSync(path.join(import.meta.dirname, `${name}.test.ts`))).toBe(true);
    });
  });

  it("should stand in a file of its own each, where they are applied to data/", () => {
    expect(repositoryRules.map(({ name }) => name).sort()).toEqual(names.filter((name) => !isComputed(name)).sort());
  });

  it("should be applied to datasets once each", () => {
    expect(new Set(rules).size).toBe(rules.length);
    expect(rules.filter((rule) => !isComputed(rule.name) && !repositoryRules.includes(rule))).toEqual([]);
  });

  it("should need no texts of sources for datasets", () => {
    expect(rules.filter(({ needsTexts }) => needsTexts)).toEqual([]);
  });
});
