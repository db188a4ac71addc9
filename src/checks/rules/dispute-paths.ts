import { discussedTopics } from "../../citations/discussed-topics.ts";
import { walkerOf } from "../../citations/member-path.ts";
import type { Rule } from "../rule.ts";
import { suggesting } from "../suggesting.ts";

export const disputePaths: Rule = {
  name: "dispute-paths",
  description: "A dispute is about a part of its record, no two about the same, and its claims differ.",
  *check({ encounters, calls, quotes }) {
    const suggest = suggesting();
    for (const { file, path, record } of [...encounters, ...calls, ...quotes]) {
      const walk = walkerOf("accounts" in record ? { topics: discussedTopics(record), ...record } : record);
      const paths = new Set<string>();
      for (const { id, path: about, claims } of record.disputes) {
        const at = { file, path: `${path}/disputes/${id}` };
        const way = walk(about);
        if ("lost" in way)
          yield {
            ...at,
            path: `${at.path}/path`,
            value: about,
            message: suggest("is no path in this record; give one that is", about, () => way.lost),
          };
        if (paths.has(about))
          yield {
            ...at,
            path: `${at.path}/path`,
            value: about,
            message: "is the path of another dispute; put their claims into one",
          };
        paths.add(about);
        const values = new Set<string>();
        for (const claim of claims) {
          const value = JSON.stringify(claim.value);
          if (values.has(value)) {
            yield {
              ...at,
              path: `${at.path}/claims/${claim.id}/value`,
              value: claim.value,
              message: "is what another claim says; give one claim both citations",
            };
          }
          values.add(value);
        }
      }
    }
  },
};
