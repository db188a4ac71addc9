/** Where a figure stands among others, of which the least is the best. */
export interface Standing {
  readonly place: "first" | "level" | "behind";
  /** Those that are clearly better, the best first. */
  readonly ahead: readonly string[];
}

/** By how much figures may differ and still be level: less is within what two runs differ by. */
export const LEVEL = 1.1;

/**
 * Compares a figure with those of others; those without one take no part.
 *
 * A difference of less than `noise` counts as none.
 */
export function standing(own: number, others: ReadonlyMap<string, number | undefined>, noise = 0): Standing {
  const known = Array.from(others).filter((entry): entry is [string, number] => entry[1] !== undefined);
  const ahead = known.filter(([, value]) => value * LEVEL < own && value + noise < own).sort(([, a], [, b]) => a - b);
  const place = ahead.length > 0 ? "behind" : known.every(([, value]) => value > own) ? "first" : "level";
  return { place, ahead: ahead.map(([name]) => name) };
}

/** A standing in words. */
export function inWords({ place, ahead }: Standing): string {
  if (place === "first") return "first";
  if (place === "level") return "level with the best";
  return `behind ${list(ahead)}`;
}

/** Names in a sentence. */
export function list(names: readonly string[]): string {
  return new Intl.ListFormat("en-GB").format(names);
}
