import { readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Stryker } from "@stryker-mutator/core";
import { root } from "../project.ts";
import { GROUPS, type Group, isGroup } from "./groups.ts";
import { explained, keyOf, onOneLine, type Survivor } from "./survivors.ts";

/** The part of all mutants that tests must notice, in each group. */
const GOAL = 0.95;

const NOTICED = new Set(["Killed", "Timeout"]);
const ALIVE = new Set(["Survived", "NoCoverage"]);

/** Groups to try, and files, if not all of a group. */
const asked = process.argv.slice(2);
const files = asked.filter((word) => word.includes("/"));
const words = asked.filter((word) => !word.includes("/"));
for (const word of words)
  if (!isGroup(word)) {
    console.error(
      `There is no group ${JSON.stringify(word)}. Give some of ${Object.keys(GROUPS).join(", ")}, or none.`,
    );
    process.exit(1);
  }
const groups = words.length > 0 ? words.filter(isGroup) : (Object.keys(GROUPS) as Group[]);

const problems: string[] = [];
const table: Record<string, { mutants: number; noticed: number; survived: number; score: string }> = {};
for (const group of groups) {
  const results = await mutantsOf(group);
  const survivors = results.filter(({ status }) => ALIVE.has(status)).map(survivorOf);
  const noticed = results.filter(({ status }) => NOTICED.has(status)).length;
  const mutants = noticed + survivors.length;
  const score = `${((100 * noticed) / mutants).toFixed(1)}%`;
  table[group] = { mutants, noticed, survived: survivors.length, score };
  // A mutant that takes all memory ends its process; any other crash is one of the runner.
  const isCrash = (reason: string) => reason.includes("crashed") && !reason.includes("Child process");
  const crashed = results.flatMap(({ statusReason = "" }) => (isCrash(statusReason) ? [statusReason] : []));
  if (crashed.length > 0)
    problems.push(`${group}: ${crashed.length} mutants could not be tried. ${(crashed[0] ?? "").slice(0, 500)}`);
  if (noticed < GOAL * mutants) problems.push(`${group}: ${score} of the mutants were noticed, not ${100 * GOAL}%.`);

  const tried = new Set(results.map(({ fileName }) => inProject(fileName)));
  const known = explained().filter(({ file }) => tried.has(file));
  const [keys, alive] = [new Set(known.map(keyOf)), new Set(survivors.map(keyOf))];
  for (const survivor of survivors)
    if (!keys.has(keyOf(survivor))) problems.push(`Survived, and nothing says why: ${JSON.stringify(survivor)}`);
  for (const survivor of known)
    if (!alive.has(keyOf(survivor))) problems.push(`Is noticed now; take it out of survivors.json: ${keyOf(survivor)}`);
}
console.table(table);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

type Result = Awaited<ReturnType<Stryker["runMutationTest"]>>[number];

/** Changes the files of a group, one place at a time, and runs the group's tests against each change. */
function mutantsOf(group: Group): Promise<Result[]> {
  process.env["MUTANTS_OF"] = group;
  const mutate = files.length > 0 ? files : [...GROUPS[group].changed];
  return new Stryker({
    mutate,
    testRunner: "vitest",
    plugins: ["@stryker-mutator/vitest-runner"],
    vitest: { configFile: "tests/mutants/vitest.config.ts", related: false },
    coverageAnalysis: "perTest",
    concurrency: os.availableParallelism(),
    reporters: ["progress-append-only"],
    ignorePatterns: ["dist-release", "docs/api", "docs/dist", "docs/pictures", "coverage", "tests/bench/peers/work"],
    disableTypeChecks: false,
    timeoutMS: 30_000,
    allowConsoleColors: false,
    warnings: false,
  }).runMutationTest();
}

/** A mutant as its place in the project, found again wherever the line may move. */
function survivorOf({ fileName, location: { start, end }, replacement }: Result): Survivor {
  const file = inProject(fileName);
  const lines = readFileSync(path.join(root, file), "utf8")
    .split("\n")
    .slice(start.line - 1, end.line);
  const line = lines[0]?.trim() ?? "";
  const last = lines.length - 1;
  const was = lines.map((text, at) =>
    text.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined),
  );
  return { file, line, was: onOneLine(was.join("\n")), becomes: onOneLine(replacement) };
}

function inProject(file: string): string {
  return path.relative(root, file).replaceAll("\\", "/");
}
