import { meetingsIn } from "../engine/meetings.ts";
import { encounters } from "../records/encounters.ts";
import type { KnownNames } from "../records/names.ts";
import type { Meeting, Names } from "../records/types.ts";

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

const query = /* @__PURE__ */ meetingsIn(() => encounters);

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
