import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { root } from "../project.ts";
import { language, pageOf } from "./pages.ts";

const folder = mkdtempSync(path.join(tmpdir(), "add-an-encounter-"));
for (const part of ["data", "src", "package.json", "tsconfig.json", "tsup.config.ts"])
  cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"), "junction");

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Writes a file of JSON as a whole; or where the file or what it names within it is a list of which this is one member, adds that. */
function write(target: string, value: unknown): void {
  const [name = "", pointer = ""] = target.split("#");
  const file = path.join(folder, name);
  let whole = value;
  if (!Array.isArray(value) && (pointer !== "" || !name.includes("/encounters/"))) {
    whole = JSON.parse(readFileSync(file, "utf8"));
    const list = pointer
      .split("/")
      .slice(1)
      .reduce((held, key) => (held as Record<string, unknown>)[key], whole);
    (list as unknown[]).push(value);
  }
  writeFileSync(file, JSON.stringify(whole, null, 2));
}

/** Runs commands of the guide, and gives what they say, whether they succeed or not. */
function run(commands: string): string {
  try {
    return execFileSync("bash", ["-ec", commands], { cwd: folder, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return stdout + stderr;
  }
}

it(
  "should lead from an empty file to a passing build, and say what the build says on the way",
  { timeout: 300_000 },
  async () => {
    let said = "";
    for (const block of pageOf("docs/add-an-encounter.md").blocks) {
      const [, file] = block.info.split(" ");
      if (language(block) === "json" && file) write(file, JSON.parse(block.code));
      // The text that it reads is not part of the project.
      if (language(block) === "sh" && !block.code.includes("npm run cite")) said = run(block.code);
      if (language(block) === "text") expect(said).toContain(block.code.trim());
    }
    expect(said).toContain("Valid:");

    const { byLocation, quotesAbout, reykjavik2099 } = (await import(path.join(folder, "dist/index.js"))) as Record<
      string,
      unknown
    > & {
      byLocation: (name: string) => unknown[];
      quotesAbout: (id: string) => { text: string }[];
    };
    expect(byLocation("Iceland")).toEqual([reykjavik2099]);
    expect(quotesAbout("reykjavik-2099").map(({ text }) => text)).toEqual(["It is windy here."]);
    expect(readFileSync(path.join(folder, "dist/index.d.ts"), "utf8")).toContain("reykjavik2099");
  },
);
