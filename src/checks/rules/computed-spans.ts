import { spanOf, spanOfDays } from "../../dates/span-of.ts";
import type { Rule } from "../rule.ts";

export const computedSpans: Rule = {
  name: "computed-spans",
  description:
    "The start and end of an encounter or a call, where given, are the first and last day of its date and all its meetings.",
  *check({ encounters, calls }) {
    for (const { file, path, record } of [...encounters, ...calls]) {
      let span;
      try {
        span = "meetings" in record ? spanOf(record) : spanOfDays(Object.values(record.date));
      } catch {
        continue; // edtf-dates reports it.
      }
      for (const key of ["start", "end"] as const) {
        const given = (record as Partial<typeof span>)[key];
        if (given !== undefined && given !== span[key])
          yield { file, path: `${path}/${key}`, value: given, message: `must be ${span[key]}` };
      }
    }
  },
};
