import { encounters } from "../records/encounters.ts";
import type { KnownIds } from "../records/names.ts";
import type { Encounter, Ids, Meeting } from "../records/types.ts";

/** A meeting that took place, with the id of its encounter. */
export interface MeetingOfEncounter<N extends Ids = KnownIds> extends Meeting<N> {
  /**
   * The id of the encounter to which it belongs.
   *
   * @example
   * ```ts
   * "helsinki-2018"
   * ```
   */
  readonly encounter: N["encounter"];
}

/** Lists every meeting that took place, each with its encounter's id. */
export function meetingsIn<N extends Ids>(encounters: () => readonly Encounter<N>[]) {
  let flat: readonly MeetingOfEncounter<N>[] | undefined;

  return (): readonly MeetingOfEncounter<N>[] =>
    (flat ??= Object.freeze(
      encounters().flatMap(({ id, meetings }) =>
        meetings.map((meeting) => Object.freeze({ ...meeting, encounter: id })),
      ),
    ));
}

const query = /* @__PURE__ */ meetingsIn<KnownIds>(() => encounters);

/**
 * Returns every meeting that took place, each with the id of its encounter.
 *
 * Meetings of cancelled encounters are among them. {@link met} returns the encounters, and {@link meetingCounts} counts the meetings.
 *
 * @returns A frozen array in chronological order; the same array each time.
 * @example
 * ```ts
 * import { meetings } from "trump-putin-encounters";
 *
 * for (const { encounter, kind } of meetings().slice(0, 2)) console.log(encounter, kind);
 * // prints: hamburg-2017 greeting
 * // prints: hamburg-2017 bilateral
 * ```
 */
export function meetings(): readonly MeetingOfEncounter[] {
  return query();
}
