import { comparable, nearestOf } from "../names/nearest.ts";

/** As many names as a message can list. */
const FEW = 20;

/** As many as a person would read; to compare every name of huge data with every other would take hours. */
const SUGGESTIONS = 100;

/** More characters than any name has; folding megabytes would take seconds. */
const COMPARED = 200;

/**
 * Returns a function that adds the nearest known names to a message, until it has done so a hundred times.
 *
 * What is known is made ready to be compared once for each object that holds it: that takes most of the time.
 */
export function suggesting(): (message: string, text: string, known: () => Iterable<string> & object) => string {
  let left = SUGGESTIONS;
  const made = new WeakMap<object, ReturnType<typeof comparable>>();
  return (message, text, known) => {
    if (left === 0) return message;
    left -= 1;
    const names = known();
    const all = made.get(names) ?? comparable(names);
    made.set(names, all);
    const found = nearestOf(text.slice(0, COMPARED), all);
    if (found.length > 0) return `${message}; the nearest: ${found.join(", ")}`;
    return all.length > 0 && all.length <= FEW
      ? `${message}; known are ${all.map(({ name }) => name).join(", ")}`
      : message;
  };
}
