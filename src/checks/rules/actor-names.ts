import { fold } from "../../names/fold.ts";
import type { Rule } from "../rule.ts";

export const actorNames: Rule = {
  name: "actor-names",
  description: "No two actors share an id, a name or an alias, whatever its case, accents and spacing.",
  *check({ actors }) {
    const bearers = new Map<string, string>();
    for (const { file, path, record } of actors) {
      for (const name of new Set([record.name, ...record.aliases, record.id])) {
        const bearer = bearers.get(fold(name));
        if (bearer !== undefined && bearer !== record.id) {
          yield { file, path, value: name, message: `is also a name of ${bearer}; tell them apart` };
        }
        bearers.set(fold(name), record.id);
      }
    }
  },
};
