import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { spawnSync } from "node:child_process";
import { onTestFinished } from "vitest";
import { root } from "../project.ts";

/** JSON as a test changes it. */
export type Json = Record<string, unknown>;

/** A copy of parts of this project in a folder of its own, which is removed after the test. */
export function copyOfProject(...parts: string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), "copy-of-project-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const part of parts) cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  return folder;
}

/** A copy of all that the commands of this project need. */
export function copyToRun(): string {
  const folder = copyOfProject("data", "src", "docs/data-dictionary.md", "package.json");
  symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"));
  return folder;
}

/** Runs a file of a copy with the node that runs the tests. */
export function runIn(folder: string, file: string, ...parameters: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(folder, file), ...parameters], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

/** Changes what a file of JSON holds. */
export function changeJson(file: string, edit: (value: Json) => void): void {
  const value = JSON.parse(readFileSync(file, "utf8")) as Json;
  edit(value);
  writeFileSync(file, JSON.stringify(value));
}

/** The member of a list, by its id. */
export function member(list: unknown, id: string): Json {
  const found = (list as Json[]).find((known) => known["id"] === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
}
