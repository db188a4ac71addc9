import type { Citation, Ids } from "../../records/types.ts";
import { citedParts } from "../parts.ts";
import type { Rule } from "../rule.ts";

export const repeatedCitations: Rule = {
  name: "repeated-citations",
  description: "No source is cited twice on one object for the same key, unless for different places in its text.",
  *check(project) {
    for (const { file, path, value } of citedParts(project)) {
      const cited = new Map<string, Set<string>>();
      for (const [at, { source, selector, supports }] of (value["citations"] as Citation<Ids>[]).entries()) {
        const place = JSON.stringify([source, selector?.start, selector?.end]);
        const keys = supports ?? [ALL];
        const before = cited.get(place);
        if (before && (before.has(ALL) || !supports || supports.some((key) => before.has(key))))
          yield {
            file,
            path: `${path}/citations/${at}`,
            value: source,
            message: "is cited here already; remove one of the two, and name all keys in the `supports` of the other",
          };
        const all = before ?? new Set();
        for (const key of keys) all.add(key);
        cited.set(place, all);
      }
    }
  },
};

/** No key: a citation without `supports` supports them all. */
const ALL = "";
