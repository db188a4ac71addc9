import { unicodePattern } from "./unicode-pattern.ts";

/** How much of what was asked a message repeats. */
const SHOWN = 60;

/** Controls, directional marks and what else is not seen: a message that holds them raw could show something else than it says. */
const unseen = /* @__PURE__ */ unicodePattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]", "gu");

/** A string as a message repeats it: in quotation marks, cut short, and with escapes for what is not seen. */
export function quoted(text: string): string {
  // By code points, so that no pair of surrogates is halved; a slice first, as a string may have millions.
  const letters = Array.from(text.slice(0, 2 * SHOWN));
  const shown = letters.length > SHOWN || text.length > 2 * SHOWN ? `${letters.slice(0, SHOWN).join("")}…` : text;
  return JSON.stringify(shown).replace(unseen(), (letter) => `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`);
}
