import { countedId, countIn } from "../counted-id.ts";
import type { Rule } from "../rule.ts";

export const claimedContactIds: Rule = {
  name: "claimed-contact-ids",
  description:
    'A claimed contact\'s id is "claimed-" and the month in which it was first claimed; a second one of that month ends in -2, a third in -3.',
  *check({ claimedContacts }) {
    const ids = new Set(claimedContacts.map(({ record }) => record.id));
    for (const { file, path, record } of claimedContacts) {
      const plain = `claimed-${record.claimedOn.slice(0, "2025-12".length)}`;
      const count = countIn(record.id, plain);
      const at = { file, path: `${path}/id`, value: record.id };
      if (count === undefined) yield { ...at, message: `must be ${plain}, with "-2" for a second one of that month` };
      else if (count > 1 && !ids.has(countedId(plain, count - 1)))
        yield { ...at, message: `counts on from ${countedId(plain, count - 1)}, which is no claimed contact` };
    }
  },
};
