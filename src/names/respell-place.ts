import type { Found } from "./name-index.ts";

/**
 * Finds a place with an article, as in "the United States", or by two of its names together, such as "Anchorage, Alaska" or
 * "Washington DC": both must be names of the same place.
 *
 * Of two names, returns the spelling of the first name, and what both names have in common.
 */
export function respellPlace<Name extends string, Value>(
  text: string,
  look: (text: string) => Found<Name, Value> | undefined,
): Found<Name, Value> | undefined {
  // More words than any two names have; what a user pastes may have millions.
  const words = text
    .slice(0, 200)
    .split(/[\s,()/]/)
    .filter(Boolean);
  if (words[0]?.toLowerCase() === "the") return look(words.slice(1).join(" "));
  for (let at = words.length - 1; at > 0; at--) {
    const [place, around] = [words.slice(0, at).join(" "), words.slice(at).join(" ")];
    const first = look(place);
    // An American state also goes by the end of its code: "Washington DC".
    const second = look(around) ?? look(`US-${around}`);
    const common = first && second ? first.values.filter((value) => second.values.includes(value)) : [];
    const [one, ...others] = common;
    if (first && one !== undefined) return { name: first.name, values: Object.freeze([one, ...others]) };
  }
  return undefined;
}
