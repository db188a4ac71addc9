import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { language, pageOf } from "./pages.ts";

/** Commands of the guide, where they stand, how they ended, what they said, and what of it the guide shows. */
export interface Step {
  readonly place: string;
  readonly code: string;
  readonly status: number | null;
  readonly said: string;
  readonly shown: readonly string[];
}

/**
 * Does in a copy of the project what docs/add-an-encounter.md says, block by block, and returns each command's outcome.
 *
 * JSON is written to the file that its fence names, and commands are run unless they are skipped. All may be renamed, so that
 * what is added is not there already.
 */
export function follow(
  folder: string,
  skipped: (commands: string) => boolean,
  renamed: (text: string) => string = (text) => text,
): Step[] {
  const steps: (Step & { shown: string[] })[] = [];
  for (const block of pageOf("docs/add-an-encounter.md").blocks) {
    const [, target] = renamed(block.info).split(" ");
    const code = renamed(block.code);
    if (language(block) === "json" && target) write(folder, target, JSON.parse(code));
    if (language(block) === "sh" && !skipped(code))
      steps.push({ place: block.place, code, ...run(folder, code), shown: [] });
    if (language(block) === "text") steps.at(-1)?.shown.push(code.trim());
  }
  return steps;
}

/** Runs commands, with what they write to both outputs. */
function run(folder: string, commands: string): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync("bash", ["-ec", commands], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
    env: { ...process.env, NO_COLOR: "1" },
  });
  return { status, said: stdout + stderr };
}

/**
 * Writes JSON as an author would: a new file as a whole; into an array, as one member more; into an object, over its values.
 *
 * After `#`, the target names what is meant within the file.
 */
function write(folder: string, target: string, value: unknown): void {
  const [name = "", pointer = ""] = target.split("#");
  const file = path.join(folder, name);
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (before === "") {
    writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
    return;
  }
  const whole = JSON.parse(before) as unknown;
  const held = pointer
    .split("/")
    .slice(1)
    .reduce((inner, key) => (inner as Record<string, unknown>)[key], whole);
  if (Array.isArray(held)) held.push(value);
  else Object.assign(held as object, value);
  writeFileSync(file, `${JSON.stringify(whole, null, 2)}\n`);
}
