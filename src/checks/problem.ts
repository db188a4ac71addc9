/** One thing that is wrong with data: where it stands, what stands there, and what would be right. */
export interface Problem {
  /** The file, from the root of the project, or "dataset". */
  readonly file: string;
  /** The path by id within the file. */
  readonly path: string;
  /** What stands there. */
  readonly value: unknown;
  /** What is wrong with it, and what would be right. */
  readonly message: string;
}

/** A problem, and the rule that found it; "shape" where it is not of the schema's shape. */
export interface FoundProblem extends Problem {
  /** The rule's name, or "shape". */
  readonly rule: string;
}

/** As many problems as anybody reads at once: a message goes no further. */
const LISTED = 100;

/**
 * Thrown when data break their schema or a rule; its message lists the problems, of very many the first hundred.
 *
 * @example
 * ```ts
 * import { InvalidDataError, parseDataset } from "trump-putin-encounters/schema";
 *
 * try {
 *   parseDataset({ format: 3 });
 * } catch (error) {
 *   if (error instanceof InvalidDataError) console.log(error.problems[0]?.path, error.problems[0]?.rule);
 * }
 * // prints: /format shape
 * ```
 */
export class InvalidDataError extends Error {
  /** Tells this error from others across copies of the package. */
  readonly code = "ERR_INVALID_DATA";
  /** Every problem, in the order of the message. Not enumerable: a runtime that prints the error prints its message alone. */
  declare readonly problems: readonly FoundProblem[];

  constructor(problems: readonly FoundProblem[]) {
    const lines = problems.slice(0, LISTED).map(line);
    if (problems.length > LISTED)
      lines.push(`and ${problems.length - LISTED} more; the error's "problems" are all of them`);
    super(
      `The data have ${problems.length} ${problems.length === 1 ? "problem" : "problems"}:\n\n${lines.join("\n")}\n`,
    );
    this.name = "InvalidDataError";
    Object.defineProperty(this, "problems", { value: problems });
  }
}

/** What the message says of one problem; names from hostile data may be millions of letters long. */
function line({ file, path, value, message, rule }: FoundProblem): string {
  return `${file} ${cut(path, 240) || "/"}\n    ${shown(value)}: ${cut(message, 1000)} [${rule}]`;
}

/** A value as one short line; what cannot be written as JSON, such as a cycle, by its type. */
function shown(value: unknown): string {
  // JSON would write NaN as null.
  if (typeof value === "number") return String(value);
  let text: string | undefined;
  try {
    // For a function or a symbol there is no text, whatever its type says.
    text = value === undefined ? "(nothing)" : JSON.stringify(typeof value === "string" ? value.slice(0, 200) : value);
  } catch {
    // What has no end, such as a cycle, has no text either.
  }
  return cut(text ?? `(${typeof value})`, 120);
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
