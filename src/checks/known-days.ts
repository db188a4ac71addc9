import { type Days, daysOf } from "../dates/days-of.ts";

const DAY = 86_400_000;

/** The days of a date; none where there is no date, or edtf-dates reports it. */
export function knownDays(date: string | null | undefined): Days {
  try {
    if (date) return daysOf(date);
  } catch {
    // It is reported once, by the rule about dates.
  }
  return { first: null, last: null };
}

/** Whether a day comes before another by more than a number of days; false where one of them is not known. */
export function isBefore(day: string | null, other: string | null, byMoreThan = 0): boolean {
  // A day that is not known is no number, which is neither more nor less than any other.
  const time = (known: string | null) => new Date(known ?? NaN).getTime();
  return (time(other) - time(day)) / DAY > byMoreThan;
}
