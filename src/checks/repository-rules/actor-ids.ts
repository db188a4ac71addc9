import slugify from "@sindresorhus/slugify";
import type { Rule } from "../rule.ts";

export const actorIds: Rule = {
  name: "actor-ids",
  description: "The id of a person is the name, or one of the aliases.",
  *check({ actors }) {
    for (const { file, path, record } of actors) {
      if (record.kind !== "person") continue;
      const ids = [record.name, ...record.aliases].map((name) => slugify(name, { decamelize: false }));
      if (!ids.includes(record.id))
        yield {
          file,
          path: `${path}/name`,
          value: record.name,
          message: `does not fit the id ${record.id}; correct the name, or keep the name that the id was made of as an alias`,
        };
    }
  },
};
