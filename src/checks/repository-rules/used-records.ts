import { isObject } from "../../citations/member-path.ts";
import type { Rule } from "../rule.ts";
import { records } from "../parts.ts";

export const usedRecords: Rule = {
  name: "used-records",
  description: "A record names every group, every unnamed actor and every source.",
  needsAllRecords: true,
  *check(project) {
    const named = new Set(records(project).flatMap(({ record }) => strings(record)));
    for (const { file, path, record } of project.actors) {
      if ((record.kind === "group" || record.kind === "unnamed") && !named.has(record.id)) {
        yield {
          file,
          path,
          value: record.id,
          message: `is ${record.kind === "group" ? "a group" : "an unnamed actor"} that no record names; remove it, or name it where it acts`,
        };
      }
    }
    for (const { file, path, record } of project.sources) {
      if (!named.has(record.id))
        yield { file, path, value: record.id, message: "is a source that no record cites; remove it, or cite it" };
    }
  },
};

/** Every text that a record holds, but for its own id. */
function strings(value: unknown, key?: string): string[] {
  if (typeof value === "string" && key !== "id") return [value];
  if (Array.isArray(value)) return value.flatMap((member) => strings(member));
  return isObject(value) ? Object.entries(value).flatMap(([inner, held]) => strings(held, inner)) : [];
}
