/**
 * Refuses what is not text.
 *
 * The message names the type only: printing an unknown value could run its code, or fail.
 */
export function requireString(value: unknown, what: string): asserts value is string {
  if (typeof value === "string") return;
  const type = value === null ? "null" : Array.isArray(value) ? "an array" : typeof value;
  throw new TypeError(`${what} must be text, not ${type}.`);
}
