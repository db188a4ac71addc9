/**
 * Refuses what is not a string. `what` names the function and its parameter: `byLocation(): name`.
 *
 * The message names the type only: printing an unknown value could run its code, or fail.
 */
export function requireString(value: unknown, what: string): asserts value is string {
  if (typeof value !== "string") throw new TypeError(`${what} must be a string, not ${typeInWords(value)}.`);
}

/** The type of a value, as a message names it. */
export function typeInWords(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value === "object") return Array.isArray(value) ? "an array" : "an object";
  return `a ${typeof value}`;
}
