import { covering } from "../citations/covering.ts";
import { isObject, walk } from "../citations/member-path.ts";
import { UNCITED_KEYS } from "../citations/uncited-keys.ts";
import { nearest } from "../names/nearest.ts";
import { requireString, typeInWords } from "../names/require-string.ts";
import { UnknownNameError } from "../names/unknown-name-error.ts";
import type { KnownIds } from "../records/names.ts";
import type { Citation, Ids } from "../records/types.ts";

/** Anything that carries citations: an encounter, a meeting, a quote, an account, an actor and their like. */
export interface WithCitations<N extends Ids = KnownIds> {
  /** The citations on it as a whole; its parts may carry more. */
  readonly citations: readonly Citation<N>[];
}

/**
 * The name of {@link WithCitations} in 1.x.
 *
 * @deprecated Use {@link WithCitations}.
 */
export type Cited<N extends Ids = KnownIds> = WithCitations<N>;

/**
 * Returns the citations that cover a value of a record: who says so.
 *
 * {@link getSource} leads from a citation to its source.
 *
 * @param record - A record, or a part of one that carries citations; of this or any other edition. It takes no id: look the record up
 *   first, for example with {@link getEncounter}.
 * @param path - The path of the value: keys, and members of arrays by their ids, as in `/meetings/one-on-one/duration`. Without
 *   it, all citations of the record and its parts.
 * @returns A frozen array, the citations on the whole before those on its parts. Empty for a value that is not known (`null`), for what is
 *   editorial or computed, such as `title` and `start`, and for an empty array, such as the meetings of an encounter that had none.
 * @throws {@link UnknownNameError} if the record has no such path; it suggests the nearest paths.
 * @throws TypeError if `path` is not a string, or `record` carries no citations.
 * @example
 * ```ts
 * import { citationsFor, helsinki2018 } from "trump-putin-encounters";
 *
 * for (const { source } of citationsFor(helsinki2018, "/date")) console.log(source);
 * // prints: kremlin-58014
 * // prints: cnbc-2018-06-28
 * // prints: ap-2018-06-28
 * ```
 */
export function citationsFor<N extends Ids = KnownIds>(record: WithCitations<N>, path = ""): readonly Citation<N>[] {
  requireString(path, "citationsFor(): path");
  requireCitations(record, "citationsFor", ", path");
  const way = walk(record, path);
  if ("lost" in way) throw new UnknownNameError(path, "path", nearest(path, way.lost), way.lost);
  const [around, target] = way.steps.slice(-2);
  if (target && isObject(around?.value) && UNCITED_KEYS.has(target.segment)) return Object.freeze([]);
  return Object.freeze([...new Set(covering(way.steps) as Citation<N>[])]);
}

/** Refuses what carries no citations, in words that name the function and show its parameters after the record. */
export function requireCitations(record: unknown, name: string, more = ""): void {
  if (Array.isArray((record as Partial<WithCitations> | null | undefined)?.citations)) return;
  const remedy =
    typeof record === "string"
      ? `Look the record up by its id first: ${name}(getEncounter("helsinki-2018")${more}).`
      : "Pass an encounter, a meeting, a quote or another record or part that has them.";
  throw new TypeError(
    `${name}(): record must be an object with citations, not ${isObject(record) ? "one without" : typeInWords(record)}. ${remedy}`,
  );
}
