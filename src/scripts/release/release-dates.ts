import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as z from "zod";
import { checkShape } from "../../checks/check-shape.ts";
import { InvalidDataError } from "../../checks/problem.ts";
import { isoDay } from "../../schema/values.ts";

const FILE = "data/release-dates.json";

const releaseDates = z.record(z.string().regex(/^\d+\.\d+\.\d+$/, "must be a version, such as 1.0.0"), isoDay);

/**
 * The day on which each version was released, by version.
 *
 * A date is written when the version is made, so that every later build of it says the same.
 *
 * @throws InvalidDataError if the file is not of that shape.
 */
export function readReleaseDates(root: string): Readonly<Record<string, string>> {
  const value: unknown = JSON.parse(readFileSync(path.join(root, FILE), "utf8"));
  const result = checkShape({ file: FILE, path: "", value }, releaseDates);
  if ("problems" in result)
    throw new InvalidDataError(result.problems.map((problem) => ({ ...problem, rule: "shape" })));
  return result.data;
}

/** Writes the day of a version's release; one that is written stays. */
export function recordReleaseDate(root: string, version: string, day: string): void {
  const dates = { [version]: day, ...readReleaseDates(root) };
  writeFileSync(path.join(root, FILE), `${JSON.stringify(dates, null, 2)}\n`);
}
