import { isObject } from "../../citations/member-path.ts";
import { KINDS } from "../kinds.ts";
import type { Rule } from "../rule.ts";
import { allParts } from "../parts.ts";

export const uniqueIds: Rule = {
  name: "unique-ids",
  description: "No two records of a kind, and no two members of a record's list, have the same id.",
  *check(project) {
    for (const kind of KINDS) {
      const files = new Map<string, string>();
      for (const { file, path, record } of project[kind]) {
        const first = files.get(record.id);
        if (first)
          yield {
            file,
            path: `${path}/id`,
            value: record.id,
            message: `is the id of another record, in ${first}; choose one that nobody has`,
          };
        else files.set(record.id, file);
      }
    }
    for (const { file, path, value } of allParts(project)) {
      for (const [key, list] of Object.entries(value)) {
        if (!Array.isArray(list)) continue;
        const seen = new Set<unknown>();
        const twice = new Set<unknown>();
        for (const member of list) {
          const id: unknown = isObject(member) ? member["id"] : undefined;
          if (id !== undefined) (seen.has(id) ? twice : seen).add(id);
        }
        for (const id of twice) {
          yield {
            file,
            path: `${path}/${key}/${String(id)}`,
            value: id,
            message: "is the id of two members of this list; choose another for one of them",
          };
        }
      }
    }
  },
};
