import { nearest } from "../names/nearest.ts";

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
    const names = nearest(text.slice(0, COMPARED), known());
    return names.length ? `${message}; the nearest: ${names.join(", ")}` : message;
  };
}
