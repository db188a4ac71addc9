import type { KnownIds } from "../records/names.ts";
import type {
  Account,
  Actor,
  Call,
  Citation,
  ClaimedContact,
  Encounter,
  Ids,
  Proposal,
  Quote,
} from "../records/types.ts";
import { citationsOn } from "./covering.ts";
import { sortedKeys, walkParts } from "./member-path.ts";

/** A place where a source is cited. */
export interface CitedPlace<N extends Ids = KnownIds> {
  /** The record that cites it. */
  readonly record: Encounter<N> | Call<N> | Proposal<N> | ClaimedContact<N> | Quote<N> | Actor<N> | Account<N>;
  /**
   * The part of the record on which the citation sits: a path as `citationsFor` takes it, empty for the record itself.
   *
   * @example
   * ```ts
   * "/meetings/dinner"
   * ```
   */
  readonly path: string;
  /** The citation: which keys of that part it supports, and where in the source. */
  readonly citation: Citation<N>;
}

/**
 * The name of {@link CitedPlace} in 1.x.
 *
 * @deprecated Use {@link CitedPlace}.
 */
export type CitedBySource<N extends Ids = KnownIds> = CitedPlace<N>;

/** Every citation in a record, the outer ones first. */
export function citedIn<N extends Ids>(record: CitedPlace<N>["record"]): CitedPlace<N>[] {
  return walkParts(record, sortedKeys).flatMap(({ path, value }) =>
    ((citationsOn(value) ?? []) as readonly Citation<N>[]).map((citation) => Object.freeze({ record, path, citation })),
  );
}
