import { exactly } from "../names/exactly.ts";
import { encounterIds } from "../records/encounter-ids.ts";
import type { EncounterId } from "../records/names.ts";

const isKnown = /* @__PURE__ */ exactly(() => encounterIds);

/**
 * Returns whether a value is exactly the id of an encounter in this edition; a type guard.
 *
 * @param value - Any value.
 * @returns Whether {@link getEncounter} takes it, as the types have it.
 * @example
 * ```ts
 * import { isEncounterId } from "trump-putin-encounters";
 *
 * console.log(isEncounterId("helsinki-2018"), isEncounterId("Helsinki"));
 * // prints: true false
 * ```
 */
export function isEncounterId(value: unknown): value is EncounterId {
  return isKnown(value);
}
