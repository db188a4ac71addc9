import { attested, originsOf } from "../../citations/certainty.ts";
import { citationsOn } from "../../citations/covering.ts";
import { sidesOf } from "../../citations/read-outs.ts";
import { voicesOf } from "../../citations/voices.ts";
import type { Rule } from "../rule.ts";
import { records } from "../parts.ts";

export const computedCertainty: Rule = {
  name: "computed-certainty",
  description: "Where `certainty` or `independentSources` is given, it is what follows from the citations.",
  *check(project) {
    const voiceOf = voicesOf(project.publishers.map(({ record }) => record));
    const sources = project.sources.map(({ record }) => ({ voice: voiceOf(record), ...record }));
    const origins = originsOf(sources);
    const sides = sidesOf(project.actors.map(({ record }) => record));
    const known = new Set(sources.map(({ id }) => id));
    for (const { file, path, record } of records(project)) {
      for (const { path: at, value, computed } of attested(record, origins, sides)) {
        // A source that is not there is reported by another rule.
        if (citationsOn(value)?.some(({ source }) => !known.has(source))) continue;
        for (const [key, right] of Object.entries(computed) as [string, string | number][]) {
          const given = value[key];
          if (given !== undefined && given !== right)
            yield {
              file,
              path: `${path}${at}/${key}`,
              value: given,
              message: `must be ${right}, by its ${key === "certainty" ? "citations and accounts" : "citations"}`,
            };
        }
      }
    }
  },
};
