import { certainties, originsOf } from "../../citations/certainty.ts";
import type { Rule } from "../rule.ts";
import { records } from "../parts.ts";

export const computedCertainty: Rule = {
  name: "computed-certainty",
  description: "Where the certainty of a record or a claim is given, it is the one that follows from its citations.",
  *check(project) {
    const origins = originsOf(project.sources.map(({ record }) => record));
    for (const { file, path, record } of records(project)) {
      for (const { path: at, value, certainty } of certainties(record, origins)) {
        const given = value["certainty"];
        if (given !== undefined && given !== certainty)
          yield {
            file,
            path: `${path}${at}/certainty`,
            value: given,
            message: `must be ${certainty}, by its citations`,
          };
      }
    }
  },
};
