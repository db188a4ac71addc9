import { actors } from "../records/actors.ts";
import type { ActorId } from "../records/names.ts";
import { redirects } from "../records/redirects.ts";
import type { Actor } from "../records/types.ts";
import { oneById } from "./one-by-id.ts";

const query = /* @__PURE__ */ oneById(
  "getActor",
  "actor",
  () => actors,
  () => redirects,
);

/**
 * Returns one actor, typed by its id.
 *
 * Takes ids only. {@link findActor} also takes names, as users type them.
 *
 * @param id - The id of an actor; case, accents and whitespace do not matter.
 * @returns The record that {@link actors} holds.
 * @throws {@link UnknownNameError} if no actor in this edition has the id; it suggests the nearest ids.
 * @throws TypeError if `id` is not a string.
 * @example
 * ```ts
 * import { buenosAires2018, getActor } from "trump-putin-encounters";
 *
 * for (const id of buenosAires2018.cancellation.by ?? []) console.log(getActor(id).name);
 * // prints: Donald Trump
 * ```
 */
export function getActor<Id extends ActorId>(id: Id): Actor & { readonly id: Id } {
  return query(id) as Actor & { readonly id: Id };
}
