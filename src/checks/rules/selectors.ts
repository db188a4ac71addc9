import type { Citation } from "../../records/types.ts";
import type { Rule } from "../rule.ts";
import { citedParts } from "../parts.ts";

export const selectors: Rule = {
  name: "selectors",
  description:
    "A citation of a text that the project holds says where in it, within its bounds; no other citation does.",
  *check(project) {
    const sources = new Map(project.sources.map(({ record }) => [record.id, record]));
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
        if (selector.start >= selector.end)
          yield { ...place, message: "ends before it begins; correct its start or its end" };
        const text = project.texts?.get(sha256);
        const length = text === undefined ? Infinity : Array.from(text).length;
        if (selector.end > length)
          yield { ...place, message: `reaches beyond the text, which has ${length} code points` };
      }
    }
  },
};
