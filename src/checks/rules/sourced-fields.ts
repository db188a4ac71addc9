import { citationsOn, supports } from "../../citations/covering.ts";
import { isObject } from "../../citations/member-path.ts";
import { isUncited } from "../../citations/uncited-keys.ts";
import type { Citation, Ids } from "../../records/types.ts";
import type { Rule } from "../rule.ts";
import { citedParts } from "../parts.ts";

export const sourcedFields: Rule = {
  name: "sourced-fields",
  description: "Every value that is known, but for what is ours or computed, is supported by a citation.",
  *check(project) {
    for (const { file, path, value } of citedParts(project)) {
      const citations = value["citations"] as Citation<Ids>[];
      for (const [key, held] of Object.entries(value)) {
        if (isUncited(value, key) || held === null || carriesItsOwn(key, held)) continue;
        if (citations.some((citation) => supports(citation, key))) continue;
        yield {
          file,
          path: `${path}/${key}`,
          value: held,
          message: `has no source; add a citation to ${path || "the record"} that supports ${JSON.stringify(key)}`,
        };
      }
    }
  },
};

/** Lists that assert nothing when they are empty. */
const OPEN_LISTS: ReadonlySet<string> = new Set([
  "meetings",
  "accounts",
  "topics",
  "by",
  "aliases",
  "durations",
  "variants",
]);

function carriesItsOwn(key: string, value: unknown): boolean {
  // A dispute is ours; its claims have citations of their own.
  if (key === "disputes") return true;
  if (Array.isArray(value)) return OPEN_LISTS.has(key) && value.every(citationsOn);
  return isObject(value) && citationsOn(value) !== undefined;
}
