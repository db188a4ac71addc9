import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { root } from "../project.ts";
import { follow } from "./guide.ts";

const folder = mkdtempSync(path.join(tmpdir(), "add-an-encounter-"));
for (const part of readdirSync(root).filter((name) => !["node_modules", ".git", "dist", "coverage"].includes(name)))
  cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"), "junction");

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The text that `cite` reads is not part of the project; the rest is done in tests/package/contributor.test.ts, as it takes minutes. */
const isSkipped = (commands: string) => /npm run cite|npm run docs:update|npm test/.test(commands);

it(
  "should lead from an empty file to a passing build, and say what the build says on the way",
  { timeout: 300_000 },
  async () => {
    const steps = follow(folder, isSkipped);
    for (const { place, shown, said } of steps)
      for (const text of shown) expect(said, `what follows ${place}`).toContain(text);
    expect(existsSync(path.join(folder, "dist/package.json"))).toBe(true);

    const { byLocation, getCall, quotesAbout, reykjavik2099 } = (await import(
      path.join(folder, "dist/index.js")
    )) as Record<string, unknown> & {
      byLocation: (name: string) => unknown[];
      getCall: (id: string) => { initiatedBy: string[] };
      quotesAbout: (id: string) => { text: string }[];
    };
    expect(byLocation("Iceland")).toContain(reykjavik2099);
    expect(quotesAbout("reykjavik-2099").map(({ text }) => text)).toEqual(["It is windy here."]);
    expect(quotesAbout("osaka-2019").map(({ text }) => text)).toContain("We still talk about Osaka.");
    expect(getCall("call-2099-03-15").initiatedBy).toEqual(["vladimir-putin"]);
    expect(typesOf(folder, "index.d.cts")).toContain("reykjavik2099");
  },
);

/** The types of an entry, with those of the files that it imports. */
function typesOf(folder: string, entry: string): string {
  const types = readFileSync(path.join(folder, "dist", entry), "utf8");
  const imported = Array.from(types.matchAll(/from ["']\.\/([^"']+)\.cjs["']/g), ([, name = ""]) => name);
  return [types, ...imported.map((name) => readFileSync(path.join(folder, "dist", `${name}.d.cts`), "utf8"))].join(
    "\n",
  );
}
