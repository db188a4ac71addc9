import type { Rule } from "../rule.ts";

export const callIds: Rule = {
  name: "call-ids",
  description:
    "A call's id is its day in Washington; a second one of that day ends in -2, a third in -3; both presidents take part.",
  *check({ calls }) {
    const ids = new Set(calls.map(({ record }) => record.id));
    for (const { file, path, record } of calls) {
      const plain = `call-${record.date.washington}`;
      const number = /^call-\d{4}-\d{2}-\d{2}-(\d+)$/.exec(record.id)?.[1] ?? "1";
      const right = number === "1" ? plain : `${plain}-${number}`;
      if (record.id !== right)
        yield {
          file,
          path: `${path}/id`,
          value: record.id,
          message: `must be its day in Washington: ${plain}, with "-2" for a second call of that day`,
        };
      const earlier = number === "2" ? plain : `${plain}-${Number(number) - 1}`;
      if (number !== "1" && !ids.has(earlier))
        yield { file, path: `${path}/id`, value: record.id, message: `counts on from ${earlier}, which is no call` };
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
