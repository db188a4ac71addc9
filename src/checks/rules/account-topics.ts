import type { Rule } from "../rule.ts";

export const accountTopics: Rule = {
  name: "account-topics",
  description:
    "The topics of an account are sorted, and each is a topic of its encounter or call; each topic of a call is named by one of its accounts.",
  *check({ encounters, calls, proposals, claimedContacts, accounts }) {
    for (const { file, path, record } of [...encounters, ...calls, ...claimedContacts]) {
      const named = new Set<string>();
      for (const { id, topics } of record.accounts) {
        const place = { file, path: `${path}/accounts/${id}/topics`, value: topics };
        const right = [...new Set(topics)].sort();
        if (right.join() !== topics.join()) yield { ...place, message: `must be ${JSON.stringify(right)}` };
        if (!("topics" in record)) continue;
        for (const topic of topics) {
          named.add(topic);
          if (!record.topics.includes(topic))
            yield {
              ...place,
              message: `names "${topic}", which is no topic of ${record.id}; add it to the topics there, with its source`,
            };
        }
      }
      if ("participants" in record)
        for (const topic of record.topics) {
          if (!named.has(topic))
            yield {
              file,
              path: `${path}/topics`,
              value: topic,
              message: "is named by no account; add it to the topics of the account that names it",
            };
        }
    }
    for (const { file, path, record } of proposals) {
      for (const { id, topics } of record.accounts)
        if (topics.length)
          yield {
            file,
            path: `${path}/accounts/${id}/topics`,
            value: topics,
            message: "must be []: nothing was discussed",
          };
    }
    for (const { file, path, record } of accounts)
      if (record.topics.length)
        yield { file, path: `${path}/topics`, value: record.topics, message: "must be []: it belongs to no encounter" };
  },
};
