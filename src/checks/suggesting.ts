import { nearest } from "../names/nearest.ts";

/** As many names as a message can list. */
const FEW = 20;

/** As many as a person would read; to compare every name of huge data with every other would take hours. */
const SUGGESTIONS = 100;

/** More characters than any name has; folding megabytes would take seconds. */
const COMPARED = 200;

/** Returns a function that adds the nearest known names to a message, until it has done so a hundred times. */
export function suggesting(): (message: string, text: string, known: () => Iterable<string>) => string {
  let left = SUGGESTIONS;
  return (message, text, known) => {
    if (left === 0) return message;
    left -= 1;
    const all = [...known()];
    const names = nearest(text.slice(0, COMPARED), all);
    if (names.length > 0) return `${message}; the nearest: ${names.join(", ")}`;
    return all.length > 0 && all.length <= FEW ? `${message}; known are ${all.join(", ")}` : message;
  };
}
