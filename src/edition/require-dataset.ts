import { isObject } from "../citations/member-path.ts";
import type { Dataset, Names } from "../records/types.ts";
import { requireFormat } from "./require-format.ts";

/** The lists of records that the queries read. */
const LISTS = ["encounters", "quotes", "actors", "sources", "accounts"] as const;

/** Refuses what is plainly no dataset, and names what is missing; the rest is parseDataset()'s to check. */
export function requireDataset(value: unknown, what: string): asserts value is Dataset<Names> {
  requireFormat(value, what);
  const missing = [
    ...(isObject(value["coverage"]) ? [] : ['"coverage" must be an object']),
    ...LISTS.flatMap((list) => problemOf(list, value[list]) ?? []),
  ];
  if (missing.length) {
    throw new TypeError(
      `${what} is no dataset: ${missing.join("; ")}. For unknown data use parseDataset() of trump-putin-encounters/schema first.`,
    );
  }
}

function problemOf(list: string, records: unknown): string | undefined {
  if (!Array.isArray(records)) return `"${list}" must be a list of records`;
  const at = records.findIndex((record) => !isObject(record) || typeof record["id"] !== "string");
  return at < 0 ? undefined : `"${list}" must hold records with an "id", and the one at position ${at} has none`;
}
