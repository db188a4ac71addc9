import type { Rule } from "../rule.ts";
import { allParts } from "../parts.ts";
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

    const keysOfParts = Object.entries(KEYS);
    const keysOfQuotes = [...keysOfParts, ["about", "encounters"] as const];
    const quotes = new Set<object>(project.quotes.map(({ record }) => record));
    for (const { file, path, value } of allParts(project)) {
      // Who checks a file of JSON has no folders.
      const where = file === "dataset" ? "among the " : "in data/";
      // In an account `about` is a path; in a quote, the id of an encounter.
      for (const [key, kind] of quotes.has(value) ? keysOfQuotes : keysOfParts) {
        if (!Object.hasOwn(value, key)) continue;
        const named = [value[key]].flat();
        for (const id of named) {
          if (typeof id !== "string" || ids[kind].has(id)) continue;
          yield {
            file,
            path: `${path}/${key}`,
            value: id,
            message: suggest(`is no id ${where}${kind}; correct it, or add it there`, id, () => ids[kind]),
          };
        }
      }
    }
  },
};
