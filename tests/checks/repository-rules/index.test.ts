import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Rule } from "../../../src/checks/rule.ts";
import { repositoryRules } from "../../../src/checks/repository-rules/index.ts";
import { rules } from "../../../src/checks/rules/index.ts";
import { root } from "../../project.ts";
import { sure } from "../changes.ts";

/** What stands beside the rules in their folders. */
const OTHERS = ["index", "shared-run"];

const found = ["rules", "repository-rules"].flatMap((folder) =>
  readdirSync(path.join(root, "src/checks", folder))
    .map((file) => path.basename(file, ".ts"))
    .filter((name) => !OTHERS.includes(name))
    .map((name) => ({ folder, name })),
);

/** All that a file exports. */
async function exported(folder: string, name: string): Promise<unknown[]> {
  const file = path.join(root, "src/checks", folder, `${name}.ts`);
  return Object.values((await import(file)) as Record<string, unknown>);
}

describe("repositoryRules", () => {
  it("should be found", () => {
    expect(found).toContainEqual({ folder: "rules", name: "chronology" });
    expect(found).toContainEqual({ folder: "repository-rules", name: "places" });
  });

  it("should hold no rule that has no file", () => {
    expect(repositoryRules.map(({ name }) => name).sort()).toEqual(found.map(({ name }) => name).sort());
  });

  describe.each(found)("$name", ({ folder, name }) => {
    it("should export one rule, of the name of its file", async () => {
      expect(await exported(folder, name)).toEqual([
        expect.objectContaining({ name, check: expect.any(Function) as unknown }),
      ]);
    });

    it("should say in a sentence what must hold", async () => {
      const rule = sure((await exported(folder, name))[0]) as Rule;
      expect(rule.description).toMatch(/^[A-Z].*[^.]\.$/);
    });

    it("should be applied to data/, and to datasets where it needs nothing else", async () => {
      const [rule] = (await exported(folder, name)) as Rule[];
      expect(repositoryRules).toContain(rule);
      expect(rules.includes(sure(rule))).toBe(folder === "rules");
    });

    it("should have a test of its name", () => {
      expect(existsSync(path.join(root, "tests/checks", folder, `${name}.test.ts`))).toBe(true);
    });
  });
});
