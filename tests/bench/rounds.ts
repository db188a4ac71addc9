import Table from "cli-table3";
import { loadavg } from "node:os";

/** Runs each program once in every round, so that whatever else the machine does slows all of them. */
export function inRounds<Result>(rounds: number, programs: ReadonlyMap<string, () => Result>): Map<string, Result[]> {
  const results = new Map(Array.from(programs.keys(), (name): [string, Result[]] => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of programs) results.get(name)?.push(run());
  }
  return results;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}

/** A table of numbers, the first column of words. */
export function print(title: string, head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const table = new Table({
    head: [...head],
    colAligns: head.map((_, at) => (at === 0 ? "left" : "right")),
    style: { head: [], border: [] },
  });
  table.push(...rows.map((row) => row.map((cell) => (typeof cell === "number" ? cell.toFixed(2) : cell))));
  console.log(`${title}\n${table.toString()}`);
}

/** What else the machine did meanwhile. */
export function load(): string {
  return loadavg()
    .map((minutes) => minutes.toFixed(1))
    .join(", ");
}
