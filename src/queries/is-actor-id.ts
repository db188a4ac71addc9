import { exactly } from "../names/exactly.ts";
import { actorIds } from "../records/actor-ids.ts";
import type { ActorId } from "../records/names.ts";

const isKnown = /* @__PURE__ */ exactly(() => actorIds);

/**
 * Returns whether a value is exactly the id of an actor in this edition; a type guard.
 *
 * {@link findActor} also takes names, and forgives case, accents and whitespace.
 *
 * @param value - Any value.
 * @returns Whether {@link getActor} takes it, as the types have it.
 * @example
 * ```ts
 * import { isActorId } from "trump-putin-encounters";
 *
 * console.log(isActorId("vladimir-putin"), isActorId("Putin"));
 * // prints: true false
 * ```
 */
export function isActorId(value: unknown): value is ActorId {
  return isKnown(value);
}
