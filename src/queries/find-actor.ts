import { requireString } from "../names/require-string.ts";
import type { ActorName } from "../records/names.ts";
import { knownActors } from "./known-actors.ts";

/**
 * The known name of an actor for what a person typed, spelt as the data spell it; undefined if there is none.
 *
 * @throws TypeError if it is not text.
 * @example
 * ```ts
 * import { findActor } from "trump-putin-encounters";
 *
 * console.log(findActor(" PUTIN "), findActor("nobody"));
 * // prints: Putin undefined
 * ```
 */
export function findActor(text: string): ActorName | undefined {
  requireString(text, "The text for findActor()");
  return knownActors.find(text);
}
