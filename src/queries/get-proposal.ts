import { proposals } from "../records/proposals.ts";
import type { ProposalId } from "../records/names.ts";
import { redirects } from "../records/redirects.ts";
import type { Proposal } from "../records/types.ts";
import { oneById } from "./one-by-id.ts";

const query = /* @__PURE__ */ oneById(
  "getProposal",
  "proposal",
  () => proposals,
  () => redirects,
);

/**
 * Returns one proposal, typed by its id.
 *
 * A proposal is a meeting that was floated and never arranged, so that no query of encounters returns it.
 *
 * @param id - The id of a proposal; case, accents and whitespace do not matter.
 * @returns The record that {@link proposals} holds.
 * @throws {@link UnknownNameError} if no proposal in this edition has the id; it suggests the nearest ids.
 * @throws TypeError if `id` is not a string.
 * @example
 * ```ts
 * import { getProposal, proposals } from "trump-putin-encounters";
 *
 * const [first] = proposals;
 * console.log(first && getProposal(first.id) === first);
 * // prints: true
 * ```
 */
export function getProposal<Id extends ProposalId>(id: Id): Proposal & { readonly id: Id } {
  return query(id) as Proposal & { readonly id: Id };
}
