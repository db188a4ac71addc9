import { cpSync, symlinkSync } from "node:fs";
import path from "node:path";
import { root } from "../project.ts";
import { mustRun } from "./run.ts";

const LEFT = new Set(
  ["node_modules", ".git", ".stryker-tmp", "coverage", "docs/api", "docs/dist", "tests/bench/peers/node_modules"].map(
    (name) => path.join(root, name),
  ),
);

/** Copies this project as it stands, built, into a folder as a repository of one commit, so that a test may release it. */
export async function copyProject(folder: string): Promise<void> {
  cpSync(root, folder, { recursive: true, filter: (file) => !LEFT.has(file) });
  symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"), "junction");
  const git = (...parameters: string[]) => mustRun(folder, {}, "git", ...parameters);
  await git("init", "--quiet", "--initial-branch=main");
  // Tags have an author too.
  await git("config", "user.name", "test");
  await git("config", "user.email", "test@localhost");
  await commitAll(folder, "copy");
}

/** Commits all that stands in a copy. */
export async function commitAll(folder: string, message: string): Promise<void> {
  await mustRun(folder, {}, "git", "add", "--all");
  await mustRun(folder, {}, "git", "commit", "--quiet", `--message=${message}`);
}
