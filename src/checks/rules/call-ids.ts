import { countedId, countIn } from "../counted-id.ts";
import type { Rule } from "../rule.ts";

export const callIds: Rule = {
  name: "call-ids",
  description:
    "A call's id is its day in Washington; a second one of that day ends in -2, a third in -3; both presidents take part.",
  *check({ calls }) {
    const ids = new Set(calls.map(({ record }) => record.id));
    for (const { file, path, record } of calls) {
      const plain = `call-${record.date.washington}`;
      const count = countIn(record.id, plain);
      const at = { file, path: `${path}/id`, value: record.id };
      if (count === undefined)
        yield { ...at, message: `must be its day in Washington: ${plain}, with "-2" for a second call of that day` };
      else if (count > 1 && !ids.has(countedId(plain, count - 1)))
        yield { ...at, message: `counts on from ${countedId(plain, count - 1)}, which is no call` };
      for (const president of ["donald-trump", "vladimir-putin"]) {
        if (!record.participants.includes(president))
          yield {
            file,
            path: `${path}/participants`,
            value: record.participants,
            message: `lacks ${president}; add both presidents: a call is between them`,
          };
      }
    }
  },
};
