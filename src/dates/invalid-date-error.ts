/** How much of a date a message repeats. */
const SHOWN = 60;

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

  constructor(query: string, asked: string, parameter: "from" | "to" | "date", problem: string) {
    const shown = asked.length > SHOWN ? `${asked.slice(0, SHOWN)}…` : asked;
    super(`Invalid date ${JSON.stringify(shown)} for the parameter "${parameter}" of ${query}(). ${problem}`);
    this.name = "InvalidDateError";
    this.asked = asked;
    this.parameter = parameter;
  }
}
