import { allParts } from "../parts.ts";
import type { Rule } from "../rule.ts";

export const wellFormedStrings: Rule = {
  name: "well-formed-strings",
  description: "Every string is well-formed Unicode: a file in UTF-8 cannot hold half of a surrogate pair.",
  *check(data) {
    for (const { file, path, value } of allParts(data)) {
      for (const [key, held] of Object.entries(value)) {
        for (const [at, member] of (Array.isArray(held) ? (held as unknown[]) : [held]).entries()) {
          if (typeof member !== "string" || !/\p{Surrogate}/u.test(member)) continue;
          yield {
            file,
            path: Array.isArray(held) ? `${path}/${key}/${at}` : `${path}/${key}`,
            value: member,
            message: "holds half of a surrogate pair; write the whole character",
          };
        }
      }
    }
  },
};
