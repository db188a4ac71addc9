import { encounters } from "../records/encounters.ts";
import type { Encounter, Ids } from "../records/types.ts";
import { isHeld } from "./is-held.ts";

/** How often the two met, counted in the ways people count. */
export interface MeetingCounts {
  /** Encounters at which they met, whatever the status: how many of {@link met}. */
  readonly encounters: number;
  /** Encounters whose planned meeting took place: those with the status `held`. */
  readonly planned: number;
  /** Meetings at which they talked: all but those of the kind `greeting`. Several may belong to one encounter. */
  readonly talks: number;
  /** Every time they came together, greetings included: how many of {@link meetings}. */
  readonly contacts: number;
}

/** Counts the meetings of encounters. */
export function meetingCountsIn<N extends Ids>(encounters: () => readonly Encounter<N>[]) {
  let counts: MeetingCounts | undefined;

  function count(): MeetingCounts {
    const meetings = encounters().flatMap((encounter) => encounter.meetings);
    return Object.freeze({
      encounters: encounters().filter(({ meetings }) => meetings.length > 0).length,
      planned: encounters().filter(isHeld<N>).length,
      talks: meetings.filter(({ kind }) => kind !== "greeting").length,
      contacts: meetings.length,
    });
  }

  return (): MeetingCounts => (counts ??= count());
}

const query = /* @__PURE__ */ meetingCountsIn(() => encounters);

/**
 * Returns how often the two met, counted in the ways people count.
 *
 * No count is the right one: say which you use. {@link met}, {@link byStatus} and {@link meetings} return what is counted.
 *
 * @returns A frozen object; the same object each time.
 * @example
 * ```ts
 * import { meetingCounts } from "trump-putin-encounters";
 *
 * const { encounters, planned, talks, contacts } = meetingCounts();
 * console.log(`They met at ${encounters} encounters, ${planned} of them as planned.`);
 * // prints: They met at 7 encounters, 4 of them as planned.
 * console.log(`They talked ${talks} times, and came together ${contacts} times, greetings included.`);
 * // prints: They talked 11 times, and came together 20 times, greetings included.
 * ```
 */
export function meetingCounts(): MeetingCounts {
  return query();
}
