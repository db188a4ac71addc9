import { covering } from "../citations/covering.ts";
import { isObject, walk } from "../citations/member-path.ts";
import { UNCITED_KEYS } from "../citations/uncited-keys.ts";
import { nearest } from "../names/nearest.ts";
import { requireString } from "../names/require-string.ts";
import { UnknownNameError } from "../names/unknown-name-error.ts";
import type { KnownNames } from "../records/names.ts";
import type { Citation, Names } from "../records/types.ts";

/** Anything that carries citations: an encounter, a meeting, a quote, an account, an actor and their like. */
export interface Cited<N extends Names = KnownNames> {
  /** Who says so. */
  readonly citations: readonly Citation<N>[];
}

/**
 * Who says so: the citations that cover a value of a record, the outer ones first; a frozen array.
 *
 * A path names keys, and members of lists by their id: `/meetings/one-on-one/duration`. Without a path: all citations of the
 * record and its parts. Empty for what is not known (`null`), for what is ours or computed, such as `title` and `start`, and for
 * an empty list that says nothing, such as the meetings of an encounter that had none.
 *
 * @throws UnknownNameError if the record has no such path; it names the nearest.
 * @throws TypeError if the path is not text, or the record is none.
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
export function citationsFor<N extends Names = KnownNames>(record: Cited<N>, path = ""): readonly Citation<N>[] {
  requireString(path, "The path");
  if (!Array.isArray((record as Partial<Cited> | null | undefined)?.citations)) {
    throw new TypeError(
      "citationsFor() needs a record that carries citations, such as an encounter, a meeting or a quote.",
    );
  }
  const way = walk(record, path);
  if ("lost" in way) throw new UnknownNameError(path, "path", nearest(path, way.lost));
  const [around, target] = way.steps.slice(-2);
  if (target && isObject(around?.value) && UNCITED_KEYS.has(target.segment)) return Object.freeze([]);
  return Object.freeze([...new Set(covering(way.steps) as Citation<N>[])]);
}
