import leven from "leven";
import { fold } from "./fold.ts";
import { unicodePattern } from "./unicode-pattern.ts";

/** More letters than any name has: what goes on beyond them resembles nothing, and comparing it would cost. */
const COMPARED = 64;

/** More letters than a name with its title, of whose words one may be known. */
const LONGEST = 200;

/** As near as a name that stands within what was asked for; a name with a wrong letter is nearer, and no word of it is farther. */
const NEAR = 0.25;

/** Beyond this share of letters that differ, names have nothing in common. */
const FARTHEST = 0.5;

/** A name, and what it stands for: of several spellings of one thing, one suggestion is enough. */
interface Known {
  readonly name: string;
  readonly values?: readonly unknown[];
}

/** A known name, and the share of its letters that differ. */
interface Near {
  readonly name: string;
  readonly distance: number;
  readonly of: unknown;
}

/** A known name as it is compared. */
interface Compared {
  readonly name: string;
  readonly folded: string;
  readonly words: readonly string[];
  readonly of: unknown;
}

/** Makes known names ready to be compared, for whoever compares many strings with the same. */
export function comparable(known: Iterable<string | Known>): readonly Compared[] {
  return Array.from(known, (entry) => {
    const { name, values } = typeof entry === "string" ? { name: entry, values: undefined } : entry;
    return {
      name,
      folded: fold(name).slice(0, COMPARED),
      words: wordsOf(name),
      of: values?.length === 1 ? values[0] : name,
    };
  });
}

/**
 * The known names that are most like a string, the nearest first; none beyond a distance at which they have nothing in common.
 *
 * @param known - Names, or names with what they stand for.
 */
export function nearest(text: string, known: Iterable<string | Known>, count = 3): string[] {
  return nearestOf(text, comparable(known), count);
}

/** The nearest of names that are ready to be compared; where none is like the whole string, those that are like a word of it. */
export function nearestOf(text: string, known: readonly Compared[], count = 3): string[] {
  const asked = fold(text).slice(0, COMPARED);
  const words = new Set(wordsOf(text.slice(0, LONGEST)));
  // Of a path or a sentence, all letters together are no word.
  const isWord = asked.length > 2 && words.size === 1;
  let near: Near[] = [];
  for (const { name, folded, words: parts, of } of known) {
    // Of an id, people remember the surname or the city; and to a surname they add what is not known.
    const part = isWord ? shareOfPart(asked, parts) : 1;
    const isWhole = folded.length > 2 && words.has(folded);
    const distance = Math.min(share(asked, folded), isWhole ? NEAR : 1, part);
    if (distance <= FARTHEST) near.push({ name, distance, of });
  }
  if (near.length === 0) near = likeAWord(words, known);
  near.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  const [names, things] = [new Set<string>(), new Set<unknown>()];
  for (const { name, of } of near) {
    if (names.size === count) break;
    if (!things.has(of)) names.add(name);
    things.add(of);
  }
  return [...names];
}

/** How much of a string differs from a word of a name, as "elections" from one of "election-interference"; 1 if it is like none. */
function shareOfPart(asked: string, parts: readonly string[]): number {
  const least = Math.min(...parts.map((part) => share(asked, part)));
  // A name that is almost the same as a whole comes first.
  return least <= NEAR ? least + 0.01 : 1;
}

/** Names that are spelt almost like a word, such as a misspelt surname after a title. */
function likeAWord(words: ReadonlySet<string>, known: readonly Compared[]): Near[] {
  const long = [...words].filter((word) => word.length > 3);
  return known
    .map(({ name, folded, of }) => ({ name, distance: Math.min(1, ...long.map((word) => share(word, folded))), of }))
    .filter(({ distance }) => distance <= NEAR);
}

const betweenWords = /* @__PURE__ */ unicodePattern("[^\\p{L}\\p{N}]+", "u");

/** The words of a name, folded. */
function wordsOf(name: string): string[] {
  return name.split(betweenWords()).map(fold);
}

/** How much of two folded names differs, from 0 to 1. */
function share(one: string, other: string): number {
  const longest = Math.max(one.length, other.length, 1);
  // No edit turns a string into one whose length differs by more.
  if (Math.abs(one.length - other.length) / longest > FARTHEST) return 1;
  return leven(one, other) / longest;
}
