import type { CancelledEncounter } from "../records/types.ts";
import { byStatus } from "./by-status.ts";

/**
 * Returns the encounters whose meeting was planned or expected and then dropped.
 *
 * A cancelled encounter may still hold meetings: the planned one was dropped, and the two met in passing. {@link met} returns
 * every encounter at which they met.
 *
 * @returns A frozen array in chronological order; the same array each time.
 * @example
 * ```ts
 * import { cancelled } from "trump-putin-encounters";
 *
 * for (const { id, meetings } of cancelled()) console.log(id, meetings.map(({ kind }) => kind).join() || "did not meet");
 * // prints: da-nang-2017 greeting,greeting,pull-aside,pull-aside
 * // prints: paris-2018 greeting,pull-aside
 * // prints: buenos-aires-2018 greeting,pull-aside
 * // prints: budapest-2025 did not meet
 * ```
 */
export function cancelled(): readonly CancelledEncounter[] {
  return byStatus("cancelled");
}
