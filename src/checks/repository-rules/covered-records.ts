import type { AuthoredData, Filed } from "../authored-data.ts";
import { isBefore, knownDays as days } from "../known-days.ts";
import type { Problem } from "../problem.ts";
import type { Rule } from "../rule.ts";

export const coveredRecords: Rule = {
  name: "covered-records",
  description:
    "A meeting that was held or cancelled, a call, a proposal, a claimed contact and a quote lie within what data/coverage.json claims for their kind.",
  *check(project) {
    const [coverage] = project.coverage;
    if (!coverage) return;
    for (const [kind, key, dates] of datesOf(project)) {
      const { from, to } = coverage.record[kind];
      const covered = { first: days(from).first, last: days(to).last };
      for (const { file, path, value } of dates) {
        const { first, last } = days(value);
        const remedy = (end: "from" | "to", day: string) =>
          `extend \`${end}\` of ${kind} in ${coverage.file}, now ${JSON.stringify(day)}`;
        const at = { file, path: `${path}${key}`, value };
        // A year or an interval that only reaches beyond may mean a day within.
        if (isBefore(last, covered.first))
          yield { ...at, message: `lies before what the edition covers; ${remedy("from", from)}` };
        if (isBefore(covered.last, first))
          yield { ...at, message: `lies after what the edition covers; ${remedy("to", to)}` };
      }
    }
  },
};

type Dated = Omit<Problem, "message" | "value"> & { readonly value: string | null };

/** The dates of each kind of record; those of encounters that came to nothing, or lie ahead, claim nothing. */
function datesOf({ encounters, calls, proposals, claimedContacts, quotes }: AuthoredData) {
  return [
    [
      "encounters",
      "/date",
      dated(encounters, ({ status, date }) => (status === "held" || status === "cancelled" ? date : null)),
    ],
    ["calls", "/date/washington", dated(calls, ({ date }) => date.washington)],
    ["proposals", "/proposedOn", dated(proposals, ({ proposedOn }) => proposedOn)],
    ["claimedContacts", "/claimedOn", dated(claimedContacts, ({ claimedOn }) => claimedOn)],
    ["quotes", "/date", dated(quotes, ({ date }) => date)],
  ] as const;
}

function dated<R>(filed: readonly Filed<R>[], date: (record: R) => string | null): Dated[] {
  return filed.map(({ file, path, record }) => ({ file, path, value: date(record) }));
}
