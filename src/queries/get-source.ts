import { sources } from "../records/sources.ts";
import type { SourceId } from "../records/names.ts";
import { redirects } from "../records/redirects.ts";
import type { Source } from "../records/types.ts";
import { oneById } from "./one-by-id.ts";

const query = /* @__PURE__ */ oneById(
  "getSource",
  "source",
  () => sources,
  () => redirects,
);

/**
 * Returns one source, typed by its id.
 *
 * Leads from a citation to its source: a citation names the id of its source.
 *
 * @param id - The id of a source; case, accents and whitespace do not matter.
 * @returns The record that {@link sources} holds.
 * @throws {@link UnknownNameError} if no source in this edition has the id; it suggests the nearest ids.
 * @throws TypeError if `id` is not a string.
 * @example
 * ```ts
 * import { getSource, helsinki2018 } from "trump-putin-encounters";
 *
 * for (const { source } of helsinki2018.location.citations) console.log(getSource(source).publisher);
 * // prints: Bloomberg
 * // prints: npm registry
 * // prints: npm registry
 * // prints: npm registry
 * // prints: GitHub
 * // prints: npm registry
 * ```
 */
export function getSource<Id extends SourceId>(id: Id): Source & { readonly id: Id } {
  return query(id) as Source & { readonly id: Id };
}
