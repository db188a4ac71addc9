import type { AuthoredQuote } from "../authored-data.ts";
import { isBefore as before, knownDays as days } from "../known-days.ts";
import type { Rule } from "../rule.ts";

export const chronology: Rule = {
  name: "chronology",
  description:
    "A meeting lies within its encounter, and meetings stand in order of time; no cancellation, invitation or agreement to meet " +
    "comes after the end of what it is about; a quote does not precede the one that it continues.",
  *check({ encounters, quotes }) {
    for (const { file, path, record } of encounters) {
      const whole = days(record.date);
      let previous = "";
      for (const meeting of record.meetings) {
        const { first, last } = days(meeting.date);
        const at = { file, path: `${path}/meetings/${meeting.id}/date`, value: meeting.date };
        if (before(first, whole.first) || before(whole.last, last))
          yield { ...at, message: `must lie within the encounter, ${record.date}` };
        if (first && first < previous)
          yield { ...at, message: "precedes the meeting before it; put meetings in order of time" };
        previous = first ?? previous;
      }
      if (
        record.status === "cancelled" &&
        record.cancellation.announcedOn &&
        before(whole.last, days(record.cancellation.announcedOn).first)
      ) {
        yield {
          file,
          path: `${path}/cancellation/announcedOn`,
          value: record.cancellation.announcedOn,
          message: `comes after the end of the encounter, ${record.date}; correct one of the two`,
        };
      }
      if (
        record.status === "never-held" &&
        record.invitation.extendedOn &&
        before(whole.last, days(record.invitation.extendedOn).first)
      ) {
        yield {
          file,
          path: `${path}/invitation/extendedOn`,
          value: record.invitation.extendedOn,
          message: `comes after the end of the encounter, ${record.date}; correct one of the two`,
        };
      }
    }
    const byId = new Map(quotes.map(({ record }): [string | null, AuthoredQuote] => [record.id, record]));
    const looping = loops(new Map(quotes.map(({ record }) => [record.id, record.continues])));
    for (const { file, path, record } of quotes) {
      const earlier = byId.get(record.continues);
      if (!earlier) continue;
      const at = { file, path: `${path}/continues`, value: record.continues };
      if (earlier.speaker !== record.speaker)
        yield { ...at, message: "is a quote of another speaker; a quote continues the speaker's own words" };
      if (looping.has(record.id))
        yield { ...at, message: "leads back to this quote; the first of a chain continues none" };
      if (earlier.date && before(days(record.date).last, days(earlier.date).first)) {
        yield { ...at, message: `was said later, ${earlier.date}; a quote continues an earlier one` };
      }
    }
  },
};

/** The ids from which following leads back to themselves; each is followed once, however long the chains. */
function loops(continues: ReadonlyMap<string, string | null>): ReadonlySet<string> {
  const looping = new Set<string>();
  /** For each id, where the way began on which it was first met. */
  const metFrom = new Map<string | null | undefined, string>();
  for (const start of continues.keys()) {
    let next: string | null | undefined = start;
    while (next && !metFrom.has(next)) {
      metFrom.set(next, start);
      next = continues.get(next);
    }
    if (metFrom.get(next) !== start) continue;
    while (next && !looping.has(next)) {
      looping.add(next);
      next = continues.get(next);
    }
  }
  return looping;
}
