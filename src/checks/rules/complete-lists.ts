import type { Rule } from "../rule.ts";

export const completeLists: Rule = {
  name: "complete-lists",
  description: "A meeting says whether its list of those present is complete, and an empty list is.",
  *check({ encounters }) {
    for (const { file, path, record } of encounters) {
      for (const { id, present, presentIsComplete } of record.meetings) {
        const place = { file, path: `${path}/meetings/${id}/presentIsComplete`, value: presentIsComplete };
        if (present === null && presentIsComplete !== null)
          yield { ...place, message: "must be null, as nobody knows who was present" };
        if (present !== null && presentIsComplete === null)
          yield { ...place, message: "must be true or false: does `present` name everybody who was there?" };
        if (present?.length === 0 && presentIsComplete === false)
          yield {
            ...place,
            message: "must be true for an empty list; if others were there, name them, or make `present` null",
          };
      }
    }
  },
};
