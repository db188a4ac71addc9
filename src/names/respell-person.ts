import { fold } from "./fold.ts";
import type { Found } from "./name-index.ts";
import { unicodePattern } from "./unicode-pattern.ts";

/** Titles before a name. */
const TITLES =
  /^(?:president|pres|prime minister|foreign minister|secretary|mr|mrs|ms|dr|sen|senator|gen|general)\.?\s+/i;

/** Initials between names: the J. of Donald J. Trump. */
const initials = /* @__PURE__ */ unicodePattern("(?<=\\s)\\p{L}\\.?\\s+", "gu");

/**
 * Finds a person whom a user wrote with a title, with initials, with the surname first ("Putin, Vladimir"), or in another
 * transliteration from Russian or Ukrainian ("Sergey", "Sergei"; "Zelensky", "Zelenskiy").
 */
export function respellPerson<Name extends string, Value>(
  text: string,
  look: (text: string) => Found<Name, Value> | undefined,
  known: () => Iterable<readonly [folded: string, found: Found<Name, Value>]>,
): Found<Name, Value> | undefined {
  // More letters than any name has; what a user pastes may have millions.
  const bare = text.slice(0, 200).trim().replace(TITLES, "").replace(initials(), "");
  const [surname = "", given, ...more] = bare.split(",");
  const turned = given !== undefined && more.length === 0 ? `${given} ${surname}`.replace(initials(), "") : bare;
  return look(bare) ?? look(turned) ?? byInitial(bare, look, known()) ?? transliterated(turned, known());
}

/** The person whose surname stands after an initial or a shortened name, as in "V. Putin", if a name of theirs begins with it. */
function byInitial<Name extends string, Value>(
  text: string,
  look: (text: string) => Found<Name, Value> | undefined,
  known: Iterable<readonly [folded: string, found: Found<Name, Value>]>,
): Found<Name, Value> | undefined {
  // Without a full stop, that is the whole text, which nothing is known by.
  const dot = text.indexOf(".");
  const found = look(text.slice(dot + 1));
  if (!found || found.values.length > 1) return undefined;
  const [first, last] = [fold(text.slice(0, dot)), fold(text.slice(dot + 1))];
  for (const [folded, { values }] of known)
    if (values[0] === found.values[0] && folded.length > first.length + last.length)
      if (folded.startsWith(first) && folded.endsWith(last)) return found;
  return undefined;
}

/** The one name that is the same but for the letters that stand for и, й and ий. */
function transliterated<Name extends string, Value>(
  text: string,
  known: Iterable<readonly [folded: string, found: Found<Name, Value>]>,
): Found<Name, Value> | undefined {
  const plain = (folded: string) => folded.replace(/[IYJ]+/g, "I");
  const asked = plain(fold(text));
  const found = new Map<Value, Found<Name, Value>>();
  for (const [folded, entry] of known) if (plain(folded) === asked) found.set(entry.values[0], entry);
  const [only, ...others] = found.values();
  return others.length === 0 ? only : undefined;
}
