import type { NameIndex } from "../names/name-index.ts";
import { requireString } from "../names/require-string.ts";
import { actors } from "../records/actors.ts";
import type { Actor, Ids } from "../records/types.ts";
import { knownActors } from "./known-actors.ts";

/** Finds the record of an actor by any of its names; the index returns the actor's id for each name. */
export function findActorIn<N extends Ids>(actors: () => readonly Actor<N>[], names: NameIndex<string, N["actor"]>) {
  let byId: ReadonlyMap<string, Actor<N>> | undefined;

  return (text: string): Actor<N> | undefined => {
    requireString(text, "findActor(): text");
    const name = names.find(text);
    if (name === undefined) return undefined;
    byId ??= new Map(actors().map((actor) => [actor.id, actor]));
    const [id] = names.get(name);
    return byId.get(id);
  };
}

const query = /* @__PURE__ */ findActorIn(() => actors, knownActors);

/**
 * Returns the record of an actor for what a user typed.
 *
 * @param text - What a user typed: an id, name, alias or surname; case, accents and whitespace do not matter.
 * @returns The record that {@link actors} holds; `undefined` if no actor in this edition has the name. {@link findActorName}
 *   returns the name instead.
 * @throws TypeError if `text` is not a string.
 * @example
 * ```ts
 * import { findActor } from "trump-putin-encounters";
 *
 * console.log(findActor(" PUTIN ")?.id, findActor("nobody"));
 * // prints: vladimir-putin undefined
 * ```
 */
export function findActor(text: string): Actor | undefined {
  return query(text);
}
