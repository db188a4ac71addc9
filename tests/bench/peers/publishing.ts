import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import path from "node:path";
import { publint } from "publint";
import { root } from "../../project.ts";
import { fileOf, folderOf, work, write } from "./folder.ts";

/** How many problems the linters of packages find. */
export interface Published {
  /** Are the types wrong?, with the profile `node16`. */
  readonly attw: number;
  /** Errors and warnings of publint, at which `publint --strict` fails. */
  readonly publint: number;
  readonly suggestions: number;
}

/** Lints a package as it is installed. */
export async function lintPublished(name: string): Promise<Published> {
  const { messages } = await publint({ pkgDir: folderOf(name), pack: false, strict: true });
  const suggestions = messages.filter(({ type }) => type === "suggestion").length;
  return { attw: typesWrong(name), publint: messages.length - suggestions, suggestions };
}

/** A problem that attw tells of. */
export interface Problem {
  readonly kind: string;
  readonly resolutionKind?: string;
  readonly resolutionOption?: string;
}

/** Those problems that count with the profile `node16`: it leaves out what concerns old Node.js. */
export function countedProblems(problems: readonly Problem[]): Problem[] {
  return problems.filter(
    ({ resolutionKind, resolutionOption }) => resolutionKind !== "node10" && resolutionOption !== "node10",
  );
}

function typesWrong(name: string): number {
  write("packed/.keep", "");
  const packed = path.join(work, "packed");
  // attw's own `--pack` would run the scripts of a package.
  const [made] = JSON.parse(
    execFileSync("npm", ["pack", folderOf(name), "--ignore-scripts", "--json", "--pack-destination", packed], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
      stdio: ["ignore", "pipe", "ignore"],
    }),
  ) as [{ filename: string }];
  const file = path.join(packed, `${fileOf(name)}.json`);
  // A file, as attw ends before a pipe has taken all that it writes.
  const out = openSync(file, "w");
  const attw = path.join(root, "node_modules/.bin/attw");
  spawnSync(attw, [path.join(packed, made.filename), "--profile", "node16", "--format", "json"], {
    stdio: ["ignore", out, "inherit"],
  });
  closeSync(out);
  const { analysis } = JSON.parse(readFileSync(file, "utf8")) as { analysis: { problems?: readonly Problem[] } };
  return countedProblems(analysis.problems ?? []).length;
}
