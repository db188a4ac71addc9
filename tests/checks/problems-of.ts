import { parseDataset } from "../../src/checks/parse-dataset.ts";
import { InvalidDataError, type FoundProblem } from "../../src/checks/problem.ts";

/** The problems for which a value is refused as a dataset. */
export function problemsOf(value: unknown): readonly FoundProblem[] {
  try {
    parseDataset(value);
  } catch (error) {
    if (error instanceof InvalidDataError) return error.problems;
    throw error;
  }
  throw new Error("No InvalidDataError was thrown.");
}
