import { exactly } from "../names/exactly.ts";
import { actorIds } from "../records/actor-ids.ts";
import type { ActorId } from "../records/names.ts";

const isKnown = /* @__PURE__ */ exactly(() => actorIds);

/**
 * Whether a value is the id of an actor in this edition, spelt exactly so; anything else, text or not, is none.
 *
 * @example
 * ```ts
 * import { isActorId } from "trump-putin-encounters";
 *
 * console.log(isActorId("vladimir-putin"), isActorId("Putin"));
 * // prints: true false
 * ```
 */
export function isActorId(text: unknown): text is ActorId {
  return isKnown(text);
}
