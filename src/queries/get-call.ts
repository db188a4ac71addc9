import { calls } from "../records/calls.ts";
import type { CallId } from "../records/names.ts";
import { redirects } from "../records/redirects.ts";
import type { Call } from "../records/types.ts";
import { oneById } from "./one-by-id.ts";

const query = /* @__PURE__ */ oneById(
  "getCall",
  "call",
  () => calls,
  () => redirects,
);

/**
 * Returns one call, typed by its id.
 *
 * The id of a call is the day on which it took place; a second call of one day ends in `-2`.
 *
 * @param id - The id of a call; case, accents and whitespace do not matter.
 * @returns The record that {@link calls} holds.
 * @throws {@link UnknownNameError} if no call in this edition has the id; it suggests the nearest ids.
 * @throws TypeError if `id` is not a string.
 * @example
 * ```ts
 * import { getCall } from "trump-putin-encounters";
 *
 * console.log(getCall("call-2025-08-18").date.moscow);
 * // prints: 2025-08-19
 * ```
 */
export function getCall<Id extends CallId>(id: Id): Call & { readonly id: Id } {
  return query(id) as Call & { readonly id: Id };
}
