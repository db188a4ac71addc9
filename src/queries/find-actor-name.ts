import { requireString } from "../names/require-string.ts";
import type { NameIndex } from "../names/name-index.ts";
import type { ActorName } from "../records/names.ts";
import { knownActors } from "./known-actors.ts";

/** Finds the known name of an actor. */
export function findActorNameIn<Name extends string>(actors: NameIndex<Name, string>) {
  return (text: string): Name | undefined => {
    requireString(text, "findActorName(): text");
    return actors.find(text);
  };
}

const query = /* @__PURE__ */ findActorNameIn(knownActors);

/**
 * Returns the name of an actor, as the data spell it, for what a user typed.
 *
 * @param text - What a user typed: an id, name, alias or surname; case, accents and whitespace do not matter.
 * @returns A name that {@link quotesBy} takes; `undefined` if no actor in this edition has it. {@link findActor} returns the
 *   actor's record.
 * @throws TypeError if `text` is not a string.
 * @example
 * ```ts
 * import { findActorName } from "trump-putin-encounters";
 *
 * console.log(findActorName(" PUTIN "), findActorName("nobody"));
 * // prints: Putin undefined
 * ```
 */
export function findActorName(text: string): ActorName | undefined {
  return query(text);
}
