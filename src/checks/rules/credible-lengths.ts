import { allParts } from "../parts.ts";
import type { Rule } from "../rule.ts";

/** In minutes; no talk of two presidents lasted half as long. */
const LONGEST = 600;

export const credibleLengths: Rule = {
  name: "credible-lengths",
  description: "No meeting and no call is said to have lasted more than ten hours.",
  *check(project) {
    for (const { file, path, value } of allParts(project)) {
      const { minutes } = value;
      if (typeof minutes === "number" && minutes > LONGEST)
        yield {
          file,
          path: `${path}/minutes`,
          value: minutes,
          message: "is more than ten hours; give the length in minutes, not in seconds",
        };
    }
  },
};
