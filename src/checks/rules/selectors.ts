import type { Citation } from "../../records/types.ts";
import type { Rule } from "../rule.ts";
import { citedParts } from "../parts.ts";

export const selectors: Rule = {
  name: "selectors",
  description:
    "A citation of a text that the project holds says where in it, within its bounds and in whole words; no other citation does.",
  *check(project) {
    const sources = new Map(project.sources.map(({ record }) => [record.id, record]));
    const letters = new Map(Array.from(project.texts ?? [], ([sha256, text]) => [sha256, Array.from(text)]));
    if (project.texts) {
      for (const { record, file, path } of project.sources) {
        if (record.sha256 && !project.texts.has(record.sha256))
          yield {
            file,
            path: `${path}/sha256`,
            value: record.sha256,
            message: "is the digest of no text in SOURCE_TEXTS; add the text, or give null",
          };
      }
    }
    for (const { file, path, value } of citedParts(project)) {
      for (const [at, { source, selector }] of (value["citations"] as Citation<never>[]).entries()) {
        const place = { file, path: `${path}/citations/${at}/selector`, value: selector };
        const sha256 = sources.get(source)?.sha256;
        if (!sha256) {
          if (selector && sources.has(source))
            yield { ...place, message: `selects in ${source as string}, whose text is not held; leave it out` };
          continue;
        }
        if (!selector) {
          yield {
            ...place,
            message: `is missing: the text of ${source as string} is held; \`npm run cite -- ${source as string} "<words>"\` prints one`,
          };
          continue;
        }
        if (selector.start >= selector.end) {
          yield { ...place, message: "ends before it begins; correct its start or its end" };
          continue;
        }
        const held = letters.get(sha256);
        if (!held) continue;
        if (selector.end > held.length)
          yield { ...place, message: `reaches beyond the text, which has ${held.length} code points` };
        else if (cutsWord(held, selector.start) || cutsWord(held, selector.end))
          yield {
            ...place,
            message: `cuts a word in two: ${JSON.stringify(held.slice(selector.start, selector.end).join(""))}; \`npm run cite -- ${source as string} "<words>"\` prints one that does not`,
          };
      }
    }
  },
};

/** Whether letters or digits stand on both sides of a place in a text. */
function cutsWord(letters: readonly string[], at: number): boolean {
  return [letters[at - 1], letters[at]].every((letter) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter));
}
