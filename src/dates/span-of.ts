import { daysOf } from "./days-of.ts";

/** The first and the last day of an encounter's date and all its meetings. */
export function spanOf({ date, meetings }: { date: string; meetings: readonly { date: string }[] }): {
  start: string;
  end: string;
} {
  return spanOfDays([date, ...meetings.map((meeting) => meeting.date)]);
}

/** The first and the last day of several dates; those that are not known are left out. */
export function spanOfDays(dates: readonly (string | null)[]): { start: string; end: string } {
  const known = (day: string | null) => day !== null;
  const days = dates.filter(known).map(daysOf);
  const firsts = days
    .map(({ first }) => first)
    .filter(known)
    .sort();
  const lasts = days
    .map(({ last }) => last)
    .filter(known)
    .sort();
  return { start: firsts[0] ?? "", end: lasts.at(-1) ?? "" };
}
