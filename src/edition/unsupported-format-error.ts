import { FORMAT } from "./format.ts";

/**
 * Thrown for data of a newer `format` than this version of the package reads.
 *
 * @example
 * ```ts
 * import { compareEditions, UnsupportedFormatError } from "trump-putin-encounters";
 *
 * try {
 *   compareEditions({ format: 1 }, { format: 99 });
 * } catch (error) {
 *   if (error instanceof UnsupportedFormatError) console.log(error.code, error.format, error.supported);
 * }
 * // prints: ERR_UNSUPPORTED_FORMAT 99 2
 * ```
 */
export class UnsupportedFormatError extends RangeError {
  /** Identifies this error even if several copies of the package are loaded. */
  readonly code = "ERR_UNSUPPORTED_FORMAT";
  /** The format of the data. */
  readonly format: number;
  /** The newest format that this version of the package reads. */
  readonly supported: number = FORMAT;

  /** The name of this class, even where a bundler renames classes. */
  override readonly name = "UnsupportedFormatError";

  constructor(format: number, what: string) {
    super(
      `${what} has the format ${format}; this version of trump-putin-encounters reads formats up to ${FORMAT}. Update the package.`,
    );
    this.format = format;
  }
}
