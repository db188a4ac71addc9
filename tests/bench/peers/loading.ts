import { execFileSync } from "node:child_process";
import { inRounds, median } from "../rounds.ts";
import { fileOf, progress, work, write } from "./folder.ts";
import { imported, type Held } from "./inspect.ts";
import type { Format, Subject } from "./subjects.ts";

/** Milliseconds: over all rounds the median and the least. */
export interface Time {
  readonly median: number;
  readonly least: number;
}

/** What the first import of a module takes, above that of an empty one. */
export interface Loading {
  readonly module: string;
  readonly imports: Readonly<Partial<Record<Format, Time>>>;
  /** The import and the first query together. */
  readonly answers: Readonly<Partial<Record<Format, Time>>>;
  /** Reading, parsing and deep freezing the same data as JSON. */
  readonly json: Time | undefined;
}

const FREEZE = `function freeze(value) {
  if (typeof value !== "object" || value === null) return value;
  Object.values(value).forEach(freeze);
  return Object.freeze(value);
}`;

/** What one process tells: milliseconds to the end of the import, and to the end of the first query. */
interface Told {
  readonly loaded: number;
  readonly answered: number;
}

/** Measures every module in fresh processes, in turns. */
export function measureLoading(subjects: readonly (Subject & { held: Held })[], rounds: number): Loading[] {
  const programs = new Map<string, () => Told>([
    ["empty ESM", program("empty", "ESM", { module: "empty", query: "m" })],
    ["empty CJS", program("empty", "CJS", { module: "empty", query: "m" })],
  ]);
  for (const { held, ...subject } of subjects) {
    for (const format of subject.formats)
      programs.set(`${subject.module} ${format}`, program(fileOf(subject.module), format, subject));
    if (held.json) programs.set(`${subject.module} JSON`, floor(fileOf(subject.module), held.json));
  }
  let round = 0;
  // The first round fills the caches of the system, and does not count.
  const counting = new Map([["", () => tell(round++, rounds)], ...programs]);
  inRounds(1, programs);
  const measured = inRounds(rounds, counting as Map<string, () => Told>);

  const above = (name: string, key: keyof Told, empty?: string): Time | undefined => {
    const values = measured.get(name)?.map((told) => told[key]);
    if (!values) return undefined;
    const base = empty ? (measured.get(empty) ?? []).map((told) => told[key]) : [0];
    return { median: median(values) - median(base), least: Math.min(...values) - Math.min(...base) };
  };
  return subjects.map(({ module, formats }) => {
    const of = (key: keyof Told) =>
      Object.fromEntries(formats.map((format) => [format, above(`${module} ${format}`, key, `empty ${format}`)]));
    return { module, imports: of("loaded"), answers: of("answered"), json: above(`${module} JSON`, "answered") };
  });
}

function tell(round: number, rounds: number): Told {
  progress(`  round ${round + 1} of ${rounds}`);
  return { loaded: 0, answered: 0 };
}

function program(file: string, format: Format, subject: Pick<Subject, "module" | "isJson" | "query">): () => Told {
  return timed(
    `load/${file}.${format === "ESM" ? "mjs" : "cjs"}`,
    `const m = ${format === "ESM" ? imported(subject) : `require("${subject.module}")`};`,
    subject.query,
  );
}

function floor(file: string, json: string): () => Told {
  const data = `freeze(JSON.parse(fs.readFileSync(${JSON.stringify(json)}, "utf8")));`;
  return timed(`load/${file}-json.mjs`, `const m = ${data}`, "m", `import fs from "node:fs";\n${FREEZE}\n`);
}

/** A program that measures an import and a query in a process of its own. */
function timed(file: string, statement: string, query: string, before = ""): () => Told {
  const script = write(
    file,
    `${before}const start = performance.now();
${statement}
const loaded = performance.now() - start;
const record = ${query};
const answered = performance.now() - start;
if (record === undefined) throw new Error("There is no such record.");
console.log(JSON.stringify({ loaded, answered }));
`,
  );
  return () => JSON.parse(execFileSync(process.execPath, [script], { cwd: work, encoding: "utf8" })) as Told;
}
