import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { describe, it } from "vitest";
import { root } from "../project.ts";

/** Something that a machine may lack. */
export interface Need {
  readonly name: string;
  /** The path of its program. */
  readonly program: string;
  /** How it gets there. */
  readonly remedy: string;
}

/** A program that a package of this project brings by its install script. */
export function fromPackage(name: string): Need {
  return {
    name,
    program: path.join(root, "node_modules", ".bin", name),
    remedy: "npm ci installs it where install scripts are allowed",
  };
}

/** A program that the user's PATH leads to. */
export function onPath(name: string, remedy: string): Need {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  return { name, program: folders.map((folder) => path.join(folder, name)).find(existsSync) ?? name, remedy };
}

/** A Python, the user's or Debian's own, that has modules. */
export function python(modules: string, remedy: string): Need {
  const found = ["python3", "/usr/bin/python3"].flatMap((program) => {
    const { status, stdout } = spawnSync(program, ["-c", `import sys, ${modules}; print(sys.executable)`], {
      encoding: "utf8",
    });
    return status === 0 ? [stdout.trim()] : [];
  });
  return { name: `Python with ${modules}`, program: found[0] ?? "python3", remedy };
}

/** Tests that need a program: where it is missing they are skipped, saying so; in CI that is a failure. */
export function describeWith({ name, program, remedy }: Need, title: string, tests: () => void): void {
  if (existsSync(program)) {
    describe(title, tests);
    return;
  }
  const missing = `${name} is missing (${program}): ${remedy}.`;
  if (process.env["CI"]) {
    it(`should find ${name}`, () => {
      throw new Error(missing);
    });
    return;
  }
  console.warn(`Skipped: ${title}. ${missing}`);
  describe.skip(`${title} (skipped: ${missing})`, tests);
}
