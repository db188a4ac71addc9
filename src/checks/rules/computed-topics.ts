import { discussedTopics } from "../../citations/discussed-topics.ts";
import type { Rule } from "../rule.ts";

export const computedTopics: Rule = {
  name: "computed-topics",
  description:
    "Where `topics` of an encounter or a call is given, it lists what at least one account names as discussed.",
  *check({ encounters, calls }) {
    for (const { file, path, record } of [...encounters, ...calls]) {
      const given = (record as { topics?: readonly string[] }).topics;
      const right = discussedTopics(record);
      if (given !== undefined && given.join() !== right.join())
        yield {
          file,
          path: `${path}/topics`,
          value: given,
          message: `must be ${JSON.stringify(right)}: what at least one of its accounts names as discussed`,
        };
    }
  },
};
