import type { Problem } from "./problem.ts";
import type { AuthoredData } from "./authored-data.ts";

/** One rule about the data, beyond the shapes of records. */
export interface Rule {
  /** Kebab-case; the name of its file. */
  readonly name: string;
  /** What must hold. */
  readonly description: string;
  /** Whether it needs the texts of sources, and is skipped without. */
  readonly needsTexts?: true;
  /** Whether it compares each record with all others, and is skipped where some were left out. */
  readonly needsAllRecords?: true;
  /** Every place where it does not hold. */
  check(project: AuthoredData): Iterable<Problem>;
}
