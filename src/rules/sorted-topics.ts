import type { Rule } from "../project/rule.ts";

export const sortedTopics: Rule = {
  name: "sorted-topics",
  description: "An encounter's topics stand once each, in alphabetical order.",
  *check({ encounters }) {
    for (const { file, path, record } of encounters) {
      const right = [...new Set(record.topics)].sort();
      if (right.join() !== record.topics.join()) yield { file, path: `${path}/topics`, value: record.topics, message: `must be ${JSON.stringify(right)}` };
    }
  },
};
