import { encounters } from "../records/encounters.ts";
import type { KnownNames } from "../records/names.ts";
import type { Encounter, Meeting, Names } from "../records/types.ts";

/** Lists every meeting that took place, each with its encounter's id. */
export function meetingsIn<N extends Names>(encounters: () => readonly Encounter<N>[]) {
  let flat: readonly (Meeting<N> & { readonly encounter: N["encounter"] })[] | undefined;

  return () => {
    flat ??= Object.freeze(
      encounters().flatMap(({ id, meetings }) =>
        meetings.map((meeting) => Object.freeze({ ...meeting, encounter: id })),
      ),
    );
    return flat;
  };
}

/** A meeting that took place, with the id of its encounter. */
export interface MeetingOfEncounter<N extends Names = KnownNames> extends Meeting<N> {
  /**
   * The encounter within which it took place.
   *
   * @example
   * ```ts
   * "helsinki-2018"
   * ```
   */
  readonly encounter: N["encounter"];
}

const query = /* @__PURE__ */ meetingsIn<KnownNames>(() => encounters);

/**
 * Every meeting that took place, in order of time, each with its encounter's id; the same frozen array each time.
 *
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
