// `npm run bench`: what the package costs before it has answered its first query, and what it costs a check of types, each
// beside an empty package, in fresh processes, in turns. `npm run bench -- 31 <path of a node> …` sets rounds and run-times.
import Table from "cli-table3";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import path from "node:path";
import { root } from "../project.ts";

const NAME = "trump-putin-encounters";
const [rounds = "15", ...given] = process.argv.slice(2);
const nodes = given.length ? given.map((node) => path.resolve(node)) : [process.execPath];
const folder = mkdtempSync(path.join(tmpdir(), "bench-"));

try {
  installBoth();
  print("First import and first query, milliseconds", nodes.flatMap(startup), 2);
  print("A check of types by tsc, skipLibCheck off", checks(), 3);
  const load = loadavg().map((minutes) => minutes.toFixed(1));
  console.log(
    `Medians of ${rounds} rounds; "more" is that of the differences within a round. Load of the machine: ${load.join(", ")}.`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** One line of a table: a measure of the empty package and of this one, round by round. */
interface Measured {
  readonly what: string;
  readonly empty: number[];
  readonly ours: number[];
  readonly atMost: number;
}

function installBoth(): void {
  const ours = path.join(folder, "node_modules", NAME);
  for (const part of ["dist", "package.json"])
    cpSync(path.join(root, part), path.join(ours, part), { recursive: true });
  write("package.json", '{ "type": "module" }');
  write(
    "node_modules/empty/package.json",
    '{ "name": "empty", "type": "module", "exports": { "import": "./index.js", "require": "./index.cjs" } }',
  );
  write("node_modules/empty/index.js", "export function byLocation() {}\n");
  write("node_modules/empty/index.cjs", "exports.byLocation = function () {};\n");
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

function startup(node: string): Measured[] {
  const version = execFileSync(node, ["--version"], { encoding: "utf8" }).trim();
  const systems = [
    { system: "ESM", extension: "mjs", load: (name: string) => `await import("${name}")` },
    { system: "CommonJS", extension: "cjs", load: (name: string) => `require("${name}")` },
  ];
  return systems.map(({ system, extension, load }) => {
    const first = (name: string) => {
      const script = `${name}.${extension}`;
      write(
        script,
        `const start = performance.now();\n(${load(name)}).byLocation("Helsinki");\nconsole.log(performance.now() - start);\n`,
      );
      return () => Number(execFileSync(node, [script], { cwd: folder, encoding: "utf8" }));
    };
    return { what: `node ${version}, ${system}`, ...inTurns(first("empty"), first(NAME)), atMost: 3 };
  });
}

function checks(): Measured[] {
  const options = { strict: true, noEmit: true, skipLibCheck: false, module: "nodenext", target: "es2022", types: [] };
  const check = (name: string, text: string) => {
    write(`${name}/package.json`, '{ "type": "module" }');
    write(`${name}/app.ts`, text);
    write(`${name}/tsconfig.json`, JSON.stringify({ compilerOptions: options, files: ["app.ts"] }));
    return () => {
      const printed = execFileSync(
        process.execPath,
        [path.join(root, "node_modules/typescript/bin/tsc"), "-p", name, "--extendedDiagnostics"],
        { cwd: folder, encoding: "utf8" },
      );
      const read = (line: string) => Number(new RegExp(`^${line}:\\s+([\\d.]+)`, "m").exec(printed)?.[1]);
      return { memory: read("Memory used") / 1024, check: read("Check time"), total: read("Total time") };
    };
  };
  const { empty, ours } = inTurns(
    check("empty", "export {};\n"),
    check(
      "ours",
      `import { byLocation, helsinki2018, quotesBy } from "${NAME}";\nexport const found = [byLocation("Helsinki"), quotesBy("Putin"), helsinki2018.meetings] as const;\n`,
    ),
  );
  return (
    [
      ["memory, MiB", "memory", 3],
      ["check time, seconds", "check", 0.05],
      ["total time, seconds", "total", 0.05],
    ] as const
  ).map(([what, key, atMost]) => ({
    what,
    empty: empty.map((round) => round[key]),
    ours: ours.map((round) => round[key]),
    atMost,
  }));
}

/** Runs both once in each round, so that whatever else the machine does slows both. */
function inTurns<Result>(runEmpty: () => Result, runOurs: () => Result): { empty: Result[]; ours: Result[] } {
  const empty: Result[] = [];
  const ours: Result[] = [];
  for (let round = 0; round < Number(rounds); round++) {
    empty.push(runEmpty());
    ours.push(runOurs());
  }
  return { empty, ours };
}

function print(title: string, measured: Measured[], digits: number): void {
  const table = new Table({
    head: ["", "empty package", "this package", "more", "more, quickest rounds", "at most"],
    colAligns: ["left", "right", "right", "right", "right", "right"],
    style: { head: [], border: [] },
  });
  for (const { what, empty, ours, atMost } of measured) {
    const more = ours.map((value, round) => value - (empty[round] ?? NaN));
    const quickest = Math.min(...ours) - Math.min(...empty);
    table.push([what, ...[...[empty, ours, more].map(median), quickest].map((value) => value.toFixed(digits)), atMost]);
  }
  console.log(`${title}\n${table.toString()}`);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}
