import { quoted } from "../names/quoted.ts";

/**
 * Thrown for a date that is not one, or a span that ends before it begins.
 *
 * @example
 * ```ts
 * import { between, InvalidDateError } from "trump-putin-encounters";
 *
 * try {
 *   between("2018-02-30", "2019");
 * } catch (error) {
 *   if (error instanceof InvalidDateError) console.log(error.code, error.parameter, error.asked);
 * }
 * // prints: ERR_INVALID_DATE from 2018-02-30
 * ```
 */
export class InvalidDateError extends RangeError {
  /** Tells this error from others across copies of the package. */
  readonly code = "ERR_INVALID_DATE";
  /** What was asked, as it was given. */
  readonly asked: string;
  /** The parameter that it was given for. */
  readonly parameter: "from" | "to" | "date";

  /** The name of this class, even where a bundler renames classes. */
  override readonly name = "InvalidDateError";

  constructor(query: string, asked: string, parameter: "from" | "to" | "date", problem: string) {
    super(`Invalid date ${quoted(asked)} for the parameter "${parameter}" of ${query}(). ${problem}`);
    this.asked = asked;
    this.parameter = parameter;
  }
}
