import { citationsOn } from "../../citations/covering.ts";
import type { Citation, Ids } from "../../records/types.ts";
import { KINDS } from "../kinds.ts";
import { parts } from "../parts.ts";
import type { Rule } from "../rule.ts";

/** Keys that hold somebody else's words, by the kind of record: these keep the marks that the source prints. */
const VERBATIM: Readonly<Record<string, readonly string[]>> = { quotes: ["text", "value"], sources: ["title"] };

const CONTROLS = "\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029";
const SPACES = "\\u00a0\\u1680\\u2000-\\u200b\\u2060\\u202f\\u205f\\u3000\\ufeff";

/** What no prose has in it, and what to do about it. */
const MISTAKES: readonly (readonly [pattern: RegExp, message: string])[] = [
  [new RegExp(`[${CONTROLS}]`), "has a tab or a line break in it; write one line, with plain spaces"],
  [new RegExp(`[${SPACES}]`), "has a no-break or other special space in it; write a plain space"],
  [/ {2}/, "has two spaces in a row; write one"],
  [/\]\(\S/, "has a Markdown link in it; write plain text, and cite the address as a source"],
];

export const plainProse: Rule = {
  name: "plain-prose",
  description:
    "Prose is plain text in one line, with single plain spaces, and with one kind of quotation marks, straight or curly.",
  *check(project) {
    for (const kind of [...KINDS, "coverage"] as const) {
      for (const { file, path, value } of project[kind].flatMap((filed) => parts(filed))) {
        for (const [key, held] of Object.entries(value)) {
          const verbatim = VERBATIM[kind]?.includes(key) ?? false;
          // Where the text is held, the quote must be as it stands there.
          if (verbatim && selects(value)) continue;
          for (const text of Array.isArray(held) ? (held as unknown[]) : [held]) {
            if (typeof text !== "string") continue;
            const at = { file, path: `${path}/${key}`, value: text };
            for (const [pattern, message] of MISTAKES) if (pattern.test(text)) yield { ...at, message };
            if (!verbatim && /["']/.test(text) && /[“”„‘’]/.test(text))
              yield { ...at, message: "mixes straight and curly quotation marks or apostrophes; write straight ones" };
          }
        }
      }
    }
  },
};

function selects(value: unknown): boolean {
  return ((citationsOn(value) ?? []) as readonly Citation<Ids>[]).some(({ selector }) => selector);
}
