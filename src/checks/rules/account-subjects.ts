import { discussedTopics } from "../../citations/discussed-topics.ts";
import { walkerOf } from "../../citations/member-path.ts";
import type { Rule } from "../rule.ts";
import { suggesting } from "../suggesting.ts";

export const accountSubjects: Rule = {
  name: "account-subjects",
  description:
    'An account is about a part of its record, or about its "background"; one that belongs to no encounter, about the latter.',
  *check({ encounters, calls, proposals, claimedContacts, accounts }) {
    const suggest = suggesting();
    for (const { file, path, record } of [...encounters, ...calls, ...proposals, ...claimedContacts]) {
      const walk = walkerOf({ topics: discussedTopics(record), ...record });
      for (const { id, about } of record.accounts) {
        if (about === "background") continue;
        const way = walk(about);
        if ("lost" in way) {
          yield {
            file,
            path: `${path}/accounts/${id}/about`,
            value: about,
            message: suggest("is no path in this record; give one that is", about, () => way.lost),
          };
        }
      }
    }
    for (const { file, path, record } of accounts) {
      if (record.about !== "background")
        yield {
          file,
          path: `${path}/about`,
          value: record.about,
          message: 'must be "background": it belongs to no encounter',
        };
    }
  },
};
