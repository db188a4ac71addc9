import type { Rule } from "../rule.ts";

export const sortedTopics: Rule = {
  name: "sorted-topics",
  description: "The topics of an encounter or a call stand once each, in alphabetical order.",
  *check({ encounters, calls }) {
    for (const { file, path, record } of [...encounters, ...calls]) {
      const right = [...new Set(record.topics)].sort();
      if (right.join() !== record.topics.join())
        yield { file, path: `${path}/topics`, value: record.topics, message: `must be ${JSON.stringify(right)}` };
    }
  },
};
