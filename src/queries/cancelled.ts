import type { CancelledEncounter } from "../records/types.ts";
import { byStatus } from "./by-status.ts";

/**
 * The encounters whose meeting was planned or expected and then dropped, in order of time; the same frozen array each time.
 *
 * @example
 * ```ts
 * import { cancelled } from "trump-putin-encounters";
 *
 * for (const { id, cancellation } of cancelled()) console.log(id, cancellation.by?.join());
 * // prints: da-nang-2017 donald-trump
 * // prints: paris-2018 kremlin,white-house
 * // prints: buenos-aires-2018 donald-trump
 * // prints: budapest-2025 donald-trump
 * ```
 */
export function cancelled(): readonly CancelledEncounter[] {
  return byStatus("cancelled");
}
