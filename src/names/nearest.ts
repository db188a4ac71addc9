import leven from "leven";
import { fold } from "./fold.ts";

/** More letters than any name has: what goes on beyond them resembles nothing, and comparing it would cost. */
const COMPARED = 64;

/** Beyond this share of letters that differ, names have nothing in common. */
const FARTHEST = 0.5;

/** A name, and what it stands for: of several spellings of one thing, one suggestion is enough. */
interface Known {
  readonly name: string;
  readonly values?: readonly unknown[];
}

/**
 * The known names that are most like a string, the nearest first; none beyond a distance at which they have nothing in common.
 *
 * @param known - Names, or names with what they stand for.
 */
export function nearest(text: string, known: Iterable<string | Known>, count = 3): string[] {
  const asked = fold(text).slice(0, COMPARED);
  const near: { name: string; distance: number; of: unknown }[] = [];
  for (const entry of known) {
    const { name, values } = typeof entry === "string" ? { name: entry, values: undefined } : entry;
    const folded = fold(name).slice(0, COMPARED);
    const longest = Math.max(asked.length, folded.length, 1);
    // No edit turns a string into one whose length differs by more.
    if (Math.abs(asked.length - folded.length) / longest > FARTHEST) continue;
    const distance = leven(asked, folded) / longest;
    if (distance <= FARTHEST) near.push({ name, distance, of: values?.length === 1 ? values[0] : name });
  }
  near.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  const [names, things] = [new Set<string>(), new Set<unknown>()];
  for (const { name, of } of near) {
    if (names.size === count) break;
    if (!things.has(of)) names.add(name);
    things.add(of);
  }
  return [...names];
}
