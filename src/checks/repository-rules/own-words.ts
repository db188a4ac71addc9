import { sharedRun } from "./shared-run.ts";
import type { Rule } from "../rule.ts";
import { allParts } from "../parts.ts";

/** Keys whose values are prose of ours; a quote's `text` is the speaker's. */
const PROSE = [
  "title",
  "statusNote",
  "summary",
  "statement",
  "reason",
  "announcedVia",
  "outcome",
  "context",
  "role",
  "note",
  "searched",
  "missing",
  "place",
  "value",
  "why",
];

export const ownWords: Rule = {
  name: "own-words",
  description: "No prose of ours shares a run of twelve words with a source's text.",
  needsTexts: true,
  *check(project) {
    // A source's title is its own words.
    for (const { file, path, value } of allParts({ ...project, sources: [] })) {
      for (const key of PROSE) {
        const prose = value[key];
        if (typeof prose !== "string") continue;
        for (const text of project.texts?.values() ?? []) {
          const run = sharedRun(prose, text);
          if (run)
            yield {
              file,
              path: `${path}/${key}`,
              value: run,
              message: "is copied from a source; tell it in other words",
            };
        }
      }
    }
  },
};
