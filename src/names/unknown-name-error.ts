/** What kind of name was asked for. */
export type NameKind =
  | "location"
  | "actor"
  | "encounter"
  | "call"
  | "quote"
  | "proposal"
  | "encounter, call or quote"
  | "topic"
  | "status"
  | "source"
  | "path"
  | "citation format"
  | "locale"
  | "value";

/** How much of a name a message repeats. */
const SHOWN = 60;

/**
 * Thrown by a query when the edition does not know the name that it was asked for.
 *
 * @example
 * ```ts
 * import { byLocation, UnknownNameError } from "trump-putin-encounters";
 *
 * try {
 *   byLocation("Helsinky" as "Helsinki");
 * } catch (error) {
 *   if (error instanceof UnknownNameError) console.log(error.code, error.suggestions[0]);
 * }
 * // prints: ERR_UNKNOWN_NAME Helsinki
 * ```
 */
export class UnknownNameError extends RangeError {
  /** Tells this error from others across copies of the package. */
  readonly code = "ERR_UNKNOWN_NAME";
  /** What was asked, as it was given. */
  readonly asked: string;
  /** What kind of name it was to be. */
  readonly kind: NameKind;
  /** The nearest known names, the nearest first; at most three. */
  readonly suggestions: readonly string[];

  constructor(asked: string, kind: NameKind, suggestions: readonly string[]) {
    const shown = asked.length > SHOWN ? `${asked.slice(0, SHOWN)}…` : asked;
    const nearest = suggestions.map((name) => JSON.stringify(name)).join(", ");
    super(`Unknown ${kind} ${JSON.stringify(shown)}.${nearest && ` The nearest known: ${nearest}.`}`);
    this.name = "UnknownNameError";
    this.asked = asked;
    this.kind = kind;
    this.suggestions = Object.freeze([...suggestions]);
  }
}
