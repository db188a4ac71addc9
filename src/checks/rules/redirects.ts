import type { Redirect } from "../../records/types.ts";
import type { Rule } from "../rule.ts";
import { suggesting } from "../suggesting.ts";

export const redirects: Rule = {
  name: "redirects",
  description: "A redirect leads from an id that no record has, once, to ids that records have.",
  *check(project) {
    const suggest = suggesting();
    const met = new Set<string>();
    const known = new Map<Redirect["kind"], ReadonlySet<string>>();
    for (const { file, path, record } of project.redirects) {
      const ids = known.get(record.kind) ?? new Set<string>(project[record.kind].map((filed) => filed.record.id));
      known.set(record.kind, ids);
      if (ids.has(record.from))
        yield {
          file,
          path: `${path}/from`,
          value: record.from,
          message: "is the id of a record; it leads to itself, so take the redirect out",
        };
      if (met.has(`${record.kind}/${record.from}`))
        yield {
          file,
          path: `${path}/from`,
          value: record.from,
          message: "is redirected twice; give one redirect all ids",
        };
      met.add(`${record.kind}/${record.from}`);
      if (new Set(record.to).size < record.to.length)
        yield { file, path: `${path}/to`, value: record.to, message: "names an id twice" };
      for (const id of record.to) {
        if (ids.has(id)) continue;
        const message = `is not the id of a record in ${record.kind}; lead to where it leads, without a step between`;
        yield { file, path: `${path}/to`, value: id, message: suggest(message, id, () => ids) };
      }
    }
  },
};
