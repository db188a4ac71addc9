import type * as z from "zod";
import { frozenCopy } from "../frozen/frozen-copy.ts";
import { applyRules } from "./apply-rules.ts";
import { checkShape } from "./check-shape.ts";
import { DataError } from "./problem.ts";
import type { Filed, AuthoredData } from "./authored-data.ts";
import type { Dataset, Ids } from "../records/types.ts";
import { rules } from "./rules/index.ts";
import { dataset } from "../schema/dataset.ts";

/**
 * Checks an unknown value as a whole dataset: the shapes of all records, and every rule that needs no text of a source.
 *
 * Gives a frozen copy; the value itself is left as it is.
 *
 * @throws DataError with every problem, each with its path by id, the value and what would be right.
 * @example
 * ```ts
 * import { readFileSync } from "node:fs";
 * import { parseDataset } from "trump-putin-encounters/schema";
 *
 * const file = new URL(import.meta.resolve("trump-putin-encounters/data/dataset.json"));
 * const { encounters } = parseDataset(JSON.parse(readFileSync(file, "utf8")));
 * console.log(encounters[0]?.id);
 * // prints: hamburg-2017
 * ```
 */
export function parseDataset(value: unknown): Dataset<Ids> {
  const result = checkShape({ file: "dataset", path: "", value }, dataset);
  if ("problems" in result) {
    // Another format has other shapes, so that there is no more to be said of it.
    const format = result.problems.filter((problem) => problem.path === "/format" && problem.value !== undefined);
    throw new DataError((format.length ? format : result.problems).map((problem) => ({ ...problem, rule: "shape" })));
  }
  const problems = applyRules(projectOf(result.data), rules);
  if (problems.length) throw new DataError(problems);
  return frozenCopy(result.data);
}

function projectOf({
  encounters,
  calls,
  proposals,
  quotes,
  actors,
  sources,
  accounts,
  coverage,
}: z.infer<typeof dataset>): AuthoredData {
  const filed = <R extends { id: string }>(kind: string, records: readonly R[]): Filed<R>[] =>
    records.map((record) => ({ file: "dataset", path: `/${kind}/${record.id}`, record }));
  return {
    encounters: filed("encounters", encounters),
    calls: filed("calls", calls),
    proposals: filed("proposals", proposals),
    quotes: filed("quotes", quotes),
    actors: filed("actors", actors),
    sources: filed("sources", sources),
    accounts: filed("accounts", accounts),
    coverage: [{ file: "dataset", path: "/coverage", record: coverage }],
    texts: undefined,
  };
}
