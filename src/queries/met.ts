import { encounters } from "../records/encounters.ts";
import type { Encounter, Ids } from "../records/types.ts";

/** Lists the encounters at which the two met. */
export function metIn<N extends Ids>(encounters: () => readonly Encounter<N>[]) {
  let found: readonly Encounter<N>[] | undefined;

  return (): readonly Encounter<N>[] =>
    (found ??= Object.freeze(encounters().filter(({ meetings }) => meetings.length > 0)));
}

const query = /* @__PURE__ */ metIn(() => encounters);

/**
 * Returns every encounter at which the two met, whatever its status.
 *
 * {@link byStatus} tells what became of the planned meeting instead: where it was cancelled, they may have met in passing.
 * {@link meetings} lists the meetings one by one, and {@link meetingCounts} counts them.
 *
 * @returns A frozen array in chronological order; the same array each time.
 * @example
 * ```ts
 * import { met } from "trump-putin-encounters";
 *
 * for (const { id, status } of met()) console.log(id, status);
 * // prints: hamburg-2017 held
 * // prints: da-nang-2017 cancelled
 * // prints: helsinki-2018 held
 * // prints: paris-2018 cancelled
 * // prints: buenos-aires-2018 cancelled
 * // prints: osaka-2019 held
 * // prints: anchorage-2025 held
 * ```
 */
export function met(): readonly Encounter[] {
  return query();
}
