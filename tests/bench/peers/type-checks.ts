import { spawnSync } from "node:child_process";
import path from "node:path";
import { root } from "../../project.ts";
import { inRounds, median } from "../rounds.ts";
import { fileOf, folderOf, progress, write } from "./folder.ts";
import type { Package } from "./subjects.ts";

const COMPILERS = {
  "5.9": path.join(folderOf("typescript"), "bin/tsc"),
  "7.0": path.join(root, "node_modules/typescript7/bin/tsc"),
};

export type Compiler = keyof typeof COMPILERS;

/** What one check takes: seconds, and MiB. */
export interface Cost {
  readonly check: number;
  readonly total: number;
  readonly memory: number;
  readonly errors: number;
}

const OPTIONS = {
  strict: true,
  noEmit: true,
  skipLibCheck: false,
  module: "nodenext",
  target: "es2022",
  lib: ["es2022", "dom"],
  types: [],
};

/** Checks the types of an app for each package, above an app that imports nothing, in turns. */
export function measureTypeChecks(
  packages: readonly Package[],
  rounds: number,
): Map<string, Readonly<Record<Compiler, Cost>>> {
  const apps = new Map([
    ["nothing", "export {};\n"],
    ...packages.map(({ name, imports, record }): [string, string] => [
      name,
      `${imports}\nexport const shown: unknown = ${record};\n`,
    ]),
  ]);
  const compilers = Object.keys(COMPILERS) as Compiler[];
  const programs = new Map<string, () => Cost>();
  for (const [name, app] of apps) {
    const folder = `types/${fileOf(name)}`;
    write(`${folder}/package.json`, '{ "type": "module" }');
    write(`${folder}/app.ts`, app);
    const project = write(`${folder}/tsconfig.json`, JSON.stringify({ compilerOptions: OPTIONS, files: ["app.ts"] }));
    for (const compiler of compilers) programs.set(`${name} ${compiler}`, () => check(compiler, project));
  }
  inRounds(1, programs);
  let round = 0;
  const measured = inRounds(
    rounds,
    new Map([["", () => (progress(`  round ${++round} of ${rounds}`), EMPTY)] as const, ...programs]),
  );
  const middle = (name: string, key: keyof Cost) => median((measured.get(name) ?? []).map((cost) => cost[key]));
  return new Map(
    packages.map(({ name }) => [
      name,
      Object.fromEntries(
        compilers.map((compiler) => {
          const above = (key: keyof Cost) => middle(`${name} ${compiler}`, key) - middle(`nothing ${compiler}`, key);
          return [
            compiler,
            { check: above("check"), total: above("total"), memory: above("memory"), errors: above("errors") },
          ];
        }),
      ) as Record<Compiler, Cost>,
    ]),
  );
}

const EMPTY: Cost = { check: 0, total: 0, memory: 0, errors: 0 };

function check(compiler: Compiler, project: string): Cost {
  // An error in the types of a package ends the check with a failure, and its diagnostics are told all the same.
  return readDiagnostics(
    spawnSync(process.execPath, [COMPILERS[compiler], "-p", project, "--extendedDiagnostics"], { encoding: "utf8" })
      .stdout,
  );
}

/** Reads what tsc tells with `--extendedDiagnostics`. */
export function readDiagnostics(told: string): Cost {
  const read = (line: string) => Number(new RegExp(`^${line}:\\s+([\\d.]+)`, "m").exec(told)?.[1]);
  return {
    check: read("Check time"),
    total: read("Total time"),
    memory: read("Memory used") / 1024,
    errors: Array.from(told.matchAll(/\berror TS\d+:/g)).length,
  };
}
