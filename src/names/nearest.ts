import leven from "leven";
import { fold } from "./fold.ts";

/** More letters than any name has: what goes on beyond them resembles none, and comparing it would cost. */
const COMPARED = 64;

/** The known names that are most like a text, the nearest first. */
export function nearest(text: string, known: Iterable<string>, count = 3): string[] {
  const letters = (name: string) => fold(name).slice(0, COMPARED);
  const asked = letters(text);
  const distance = (name: string) => {
    const folded = letters(name);
    return leven(asked, folded) / Math.max(asked.length, folded.length, 1);
  };
  return [...new Set(known)]
    .map((name) => ({ name, distance: distance(name) }))
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, count)
    .map(({ name }) => name);
}
