import { isBefore, knownDays } from "../known-days.ts";
import type { Rule } from "../rule.ts";

/** In days: longer before it nobody planned an encounter. */
const LONGEST = 731;

export const timelyRecords: Rule = {
  name: "timely-records",
  description:
    "A cancellation, an invitation, a quote and an account belong to an encounter of the next two years, and a proposal is made before its date, a claim of a contact after it.",
  *check({ encounters, proposals, claimedContacts, quotes }) {
    const firstDays = new Map(encounters.map(({ record }) => [record.id, knownDays(record.date).first]));
    const dated = [
      ...encounters.flatMap(({ file, path, record }) =>
        [
          ...record.accounts
            .filter(({ about }) => about !== "background")
            .map(({ id, date }) => [`/accounts/${id}/date`, date] as const),
          "cancellation" in record && (["/cancellation/announcedOn", record.cancellation.announcedOn] as const),
          "invitation" in record && (["/invitation/extendedOn", record.invitation.extendedOn] as const),
        ]
          .filter((date) => date !== false)
          .map(([key, value]) => ({ file, path: path + key, value, of: record.id })),
      ),
      ...quotes.flatMap(({ file, path, record }) =>
        record.about === null ? [] : [{ file, path: `${path}/date`, value: record.date, of: record.about }],
      ),
    ];
    for (const { of, ...at } of dated) {
      const first = firstDays.get(of) ?? null;
      if (isBefore(knownDays(at.value).last, first, LONGEST))
        yield {
          ...at,
          message: `lies more than two years before ${of}, which began on ${first ?? ""}; correct the year, or put it where it belongs`,
        };
    }
    for (const { file, path, record } of proposals) {
      if (isBefore(knownDays(record.date).last, knownDays(record.proposedOn).first))
        yield {
          file,
          path: `${path}/proposedOn`,
          value: record.proposedOn,
          message: `lies after the day that was proposed, ${record.date ?? ""}; correct one of the two`,
        };
    }
    for (const { file, path, record } of claimedContacts) {
      if (isBefore(knownDays(record.claimedOn).last, knownDays(record.date).first))
        yield {
          file,
          path: `${path}/claimedOn`,
          value: record.claimedOn,
          message: `lies before the day that is claimed, ${record.date ?? ""}; correct one of the two`,
        };
    }
  },
};
