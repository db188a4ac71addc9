import { basename } from "node:path";
import type { Rule } from "../rule.ts";

export const fileNames: Rule = {
  name: "file-names",
  description:
    "An encounter and a call stand in the file of their id, and a quote in the file of its encounter, or in other.json.",
  *check({ encounters, calls, quotes }) {
    for (const [folder, records] of [
      ["encounters", encounters],
      ["calls", calls],
    ] as const) {
      for (const { file, path, record } of records) {
        if (basename(file, ".json") !== record.id) {
          yield {
            file,
            path: `${path}/id`,
            value: record.id,
            message: `differs from the file's name; it belongs in data/${folder}/${record.id}.json`,
          };
        }
      }
    }
    for (const { file, path, record } of quotes) {
      const home = record.about ?? "other";
      if (basename(file, ".json") !== home) {
        yield { file, path: `${path}/about`, value: record.about, message: `belongs in data/quotes/${home}.json` };
      }
    }
  },
};
