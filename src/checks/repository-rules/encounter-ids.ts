import { knownDays } from "../known-days.ts";
import type { Rule } from "../rule.ts";
import slugify from "@sindresorhus/slugify";

export const encounterIds: Rule = {
  name: "encounter-ids",
  description: "An encounter's id is its city and year; a second one of the same city and year adds the month.",
  *check({ encounters }) {
    for (const { file, path, record } of encounters) {
      const { first } = knownDays(record.date);
      if (first === null) continue; // edtf-dates reports it.
      const [year, month] = [first.slice(0, 4), first.slice(5, 7)];
      const { city, aliases } = record.location;
      const plain = [city, ...aliases].filter(isLatin).map((name) => `${slugify(name)}-${year}`);
      if (![...plain, ...plain.map((id) => `${id}-${month}`)].includes(record.id)) {
        yield {
          file,
          path: `${path}/id`,
          value: record.id,
          message: `must be city and year: ${plain.join(" or ")}, with "-${month}" for a second one`,
        };
      }
    }
  },
};

/** Ids have Latin letters: a name in another script would only be transliterated. */
function isLatin(name: string): boolean {
  return /^\P{Letter}*\p{Script=Latin}/u.test(name);
}
