import { claimedContacts } from "../records/claimed-contacts.ts";
import type { ClaimedContactId } from "../records/names.ts";
import { redirects } from "../records/redirects.ts";
import type { ClaimedContact } from "../records/types.ts";
import { oneById } from "./one-by-id.ts";

const query = /* @__PURE__ */ oneById(
  "getClaimedContact",
  "claimed contact",
  () => claimedContacts,
  () => redirects,
);

/**
 * Returns one claimed contact, typed by its id.
 *
 * One side alone says that it took place, so that no query of calls returns it, and no count has it.
 *
 * @param id - The id of a claimed contact; case, accents and whitespace do not matter.
 * @returns The record that {@link claimedContacts} holds.
 * @throws {@link UnknownNameError} if no claimed contact in this edition has the id; it suggests the nearest ids.
 * @throws TypeError if `id` is not a string.
 * @example
 * ```ts
 * import { claimedContacts, getClaimedContact } from "trump-putin-encounters";
 *
 * const [first] = claimedContacts;
 * console.log(first && getClaimedContact(first.id) === first);
 * // prints: true
 * ```
 */
export function getClaimedContact<Id extends ClaimedContactId>(id: Id): ClaimedContact & { readonly id: Id } {
  return query(id) as ClaimedContact & { readonly id: Id };
}
