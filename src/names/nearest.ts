import leven from "leven";
import { fold } from "./fold.ts";
import { unicodePattern } from "./unicode-pattern.ts";

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
    const distance = hasWord(name, asked) ? 0 : share(asked, fold(name).slice(0, COMPARED));
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

const betweenWords = /* @__PURE__ */ unicodePattern("[^\\p{L}\\p{N}]+", "u");

/** Whether a word was asked for that stands in a name: of an id, people remember the surname or the city. */
function hasWord(name: string, asked: string): boolean {
  return asked.length > 2 && name.split(betweenWords()).some((word) => fold(word) === asked);
}

/** How much of two folded names differs, from 0 to 1. */
function share(one: string, other: string): number {
  const longest = Math.max(one.length, other.length, 1);
  // No edit turns a string into one whose length differs by more.
  if (Math.abs(one.length - other.length) / longest > FARTHEST) return 1;
  return leven(one, other) / longest;
}
