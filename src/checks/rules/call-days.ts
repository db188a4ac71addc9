import { isBefore, knownDays } from "../known-days.ts";
import type { Rule } from "../rule.ts";

export const callDays: Rule = {
  name: "call-days",
  description: "By the calendar of Moscow a call lies on the same day as in Washington, or on the next.",
  *check({ calls }) {
    for (const { file, path, record } of calls) {
      const [washington, moscow] = [knownDays(record.date.washington), knownDays(record.date.moscow)];
      if (isBefore(moscow.last, washington.first) || isBefore(washington.last, moscow.first, 1))
        yield {
          file,
          path: `${path}/date/moscow`,
          value: record.date.moscow,
          message: `cannot be when it is ${record.date.washington} in Washington; give the same day or the next`,
        };
    }
  },
};
