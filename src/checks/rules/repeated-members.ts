import { fold, foldId } from "../../names/fold.ts";
import { allParts } from "../parts.ts";
import type { Rule } from "../rule.ts";

/** Lists of ids: hyphens tell them apart, while other names are compared without punctuation. */
const IDS = new Set(["by", "initiatedBy", "present", "interpreters", "participants", "value"]);
const NAMES = new Set(["aliases", "authors"]);

export const repeatedMembers: Rule = {
  name: "repeated-members",
  description: "Nobody and no name stands twice in a list.",
  *check(project) {
    for (const { file, path, value } of allParts(project)) {
      for (const [key, held] of Object.entries(value)) {
        if (!Array.isArray(held) || !(IDS.has(key) || NAMES.has(key))) continue;
        const seen = new Set<string>();
        for (const member of held as unknown[]) {
          if (typeof member !== "string") continue;
          const folded = NAMES.has(key) ? fold(member) : foldId(member);
          if (seen.has(folded))
            yield { file, path: `${path}/${key}`, value: member, message: "stands twice in this list; remove one" };
          seen.add(folded);
        }
      }
    }
  },
};
