import { daysOf } from "../../dates/days-of.ts";
import type { Rule } from "../rule.ts";
import { allParts } from "../parts.ts";

const KEYS = [
  "date",
  "announcedOn",
  "extendedOn",
  "proposedOn",
  "claimedOn",
  "published",
  "from",
  "to",
  "washington",
  "moscow",
];

export const edtfDates: Rule = {
  name: "edtf-dates",
  description:
    "Every date is valid EDTF level 1, no finer than a day; an encounter's, a meeting's and a call's have two ends.",
  *check(project) {
    for (const { file, path, value } of allParts(project)) {
      for (const key of KEYS) {
        const date = value[key];
        if (typeof date !== "string") continue;
        try {
          const { first, last } = daysOf(date);
          if ((!first || !last) && ("status" in value || "venue" in value || "washington" in value)) {
            yield { file, path: `${path}/${key}`, value: date, message: "has an open end; give both" };
          }
        } catch (error) {
          yield { file, path: `${path}/${key}`, value: date, message: (error as Error).message };
        }
      }
    }
  },
};
