import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../project.ts";

/** A change of the code that no test notices: where, what it changes, and into what. */
export interface Survivor {
  readonly file: string;
  /** The line on which the changed code begins, without indentation. */
  readonly line: string;
  readonly was: string;
  readonly becomes: string;
}

/** A survivor that is known, and why no test can notice it, or need not. */
export interface Explained extends Survivor {
  readonly why: string;
}

/** The survivors that are known. */
export function explained(): readonly Explained[] {
  return JSON.parse(readFileSync(path.join(root, "tests/mutants/survivors.json"), "utf8")) as Explained[];
}

/** Two survivors that are the same have the same key. */
export function keyOf({ file, line, was, becomes }: Survivor): string {
  return JSON.stringify([file, line, was, becomes]);
}

/** Code on one line, so that how it is broken into lines does not matter. */
export function onOneLine(code: string): string {
  return code.replace(/\s+/g, " ").trim();
}
