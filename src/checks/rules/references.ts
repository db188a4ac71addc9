import type { Rule } from "../rule.ts";
import { parts, records } from "../parts.ts";
import { suggesting } from "../suggesting.ts";

/** Which keys of records hold ids of which kind. */
const KEYS = {
  by: "actors",
  initiatedBy: "actors",
  present: "actors",
  interpreters: "actors",
  speaker: "actors",
  addressee: "actors",
  participants: "actors",
  source: "sources",
  continues: "quotes",
} as const;

export const references: Rule = {
  name: "references",
  description: "Every id that a record names is the id of a record.",
  needsAllRecords: true,
  *check(project) {
    const suggest = suggesting();
    const known = (kind: "actors" | "sources" | "quotes" | "encounters") =>
      new Set(project[kind].map(({ record }) => record.id));
    const ids = {
      actors: known("actors"),
      sources: known("sources"),
      quotes: known("quotes"),
      encounters: known("encounters"),
    };

    const quotes = new Set<object>(project.quotes.map(({ record }) => record));
    for (const { file, path, value } of records(project).flatMap(parts)) {
      // In an account `about` is a path; in a quote, the id of an encounter.
      const keys = { ...KEYS, ...(quotes.has(value) && { about: "encounters" as const }) };
      for (const [key, kind] of Object.entries(keys)) {
        const named = key in value ? [value[key]].flat() : [];
        for (const id of named) {
          if (typeof id !== "string" || ids[kind].has(id)) continue;
          yield {
            file,
            path: `${path}/${key}`,
            value: id,
            message: suggest(`is no id in data/${kind}`, id, () => ids[kind]),
          };
        }
      }
    }
  },
};
