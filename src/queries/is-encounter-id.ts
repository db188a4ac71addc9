import { exactly } from "../names/exactly.ts";
import { encounterIds } from "../records/encounter-ids.ts";
import type { EncounterId } from "../records/names.ts";

const isKnown = /* @__PURE__ */ exactly(() => encounterIds);

/**
 * Whether a value is the id of an encounter in this edition, spelt exactly so; anything else, text or not, is none.
 *
 * @example
 * ```ts
 * import { isEncounterId } from "trump-putin-encounters";
 *
 * console.log(isEncounterId("helsinki-2018"), isEncounterId("Helsinki"));
 * // prints: true false
 * ```
 */
export function isEncounterId(text: unknown): text is EncounterId {
  return isKnown(text);
}
