import { fold } from "../../names/fold.ts";
import type { Rule } from "../rule.ts";
import { suggesting } from "../suggesting.ts";

export const knownPublishers: Rule = {
  name: "known-publishers",
  description: "Every publisher is in data/publishers.json once, and every source calls it by its name there.",
  *check({ publishers, sources }) {
    const suggest = suggesting();
    const bearers = new Map<string, string>();
    for (const { file, path, record } of publishers) {
      for (const name of new Set([record.name, ...record.aliases])) {
        const bearer = bearers.get(fold(name));
        if (bearer !== undefined)
          yield { file, path, value: name, message: `is also a name of ${bearer}; make one entry of the two` };
        else bearers.set(fold(name), record.name);
      }
    }
    const names = new Set(publishers.map(({ record }) => record.name));
    for (const { file, path, record } of sources) {
      for (const key of ["publisher", "originalOf"] as const) {
        const name = record[key];
        if (name === null || names.has(name)) continue;
        const right = bearers.get(fold(name));
        yield {
          file,
          path: `${path}/${key}`,
          value: name,
          message: right
            ? `must be written ${JSON.stringify(right)}, as in data/publishers.json`
            : suggest("is no publisher in data/publishers.json; correct it, or add it there", name, () => names),
        };
      }
    }
  },
};
