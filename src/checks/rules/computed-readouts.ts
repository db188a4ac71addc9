import { noReadoutFrom, sidesOf } from "../../citations/read-outs.ts";
import type { Rule } from "../rule.ts";

export const computedReadouts: Rule = {
  name: "computed-readouts",
  description: "Where `noReadoutFrom` is given, it lists the sides from which no account names what the two discussed.",
  *check({ actors, calls, encounters }) {
    const sides = sidesOf(actors.map(({ record }) => record));
    for (const { file, path, record } of [...encounters, ...calls]) {
      const given = (record as { noReadoutFrom?: readonly string[] }).noReadoutFrom;
      const right = noReadoutFrom(record, sides);
      if (given !== undefined && given.join() !== right.join())
        yield {
          file,
          path: `${path}/noReadoutFrom`,
          value: given,
          message: `must be ${JSON.stringify(right)}, by the topics and the speakers of its accounts`,
        };
    }
  },
};
