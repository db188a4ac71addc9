/** The longest value that is shown whole. */
const LONGEST = 80;

/** How much is shown before the place where two long values begin to differ. */
const CONTEXT = 20;

/** A value as JSON, cut short where it is long. */
export function shortValue(value: unknown): string {
  return cut(Array.from(JSON.stringify(value)), 0);
}

/** Two values as JSON; where they are long, the part of each that begins shortly before they differ. */
export function shortValues(from: unknown, to: unknown): [from: string, to: string] {
  const [was, is] = [Array.from(JSON.stringify(from)), Array.from(JSON.stringify(to))];
  if (was.length <= LONGEST && is.length <= LONGEST) return [was.join(""), is.join("")];
  const same = was.findIndex((letter, at) => letter !== is[at]);
  const start = Math.max(0, (same < 0 ? was.length : same) - CONTEXT);
  return [cut(was, start), cut(is, start)];
}

function cut(letters: readonly string[], start: number): string {
  const shown = letters.slice(start, start + LONGEST).join("");
  return `${start > 0 ? "…" : ""}${shown}${start + LONGEST < letters.length ? "…" : ""}`;
}
