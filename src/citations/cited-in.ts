import type { Account, Actor, Call, Citation, Encounter, Names, Proposal, Quote } from "../records/types.ts";
import { citationsOn } from "./covering.ts";
import { walkParts } from "./member-path.ts";

/** A record that cites a source, and where. */
export interface CitedBySource<N extends Names = Names> {
  /** The record that cites it. */
  readonly record: Encounter<N> | Call<N> | Proposal<N> | Quote<N> | Actor<N> | Account<N>;
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

/** Every citation in a record, the outer ones first. */
export function citedIn<N extends Names>(record: CitedBySource<N>["record"]): CitedBySource<N>[] {
  return walkParts(record).flatMap(({ path, value }) =>
    ((citationsOn(value) ?? []) as readonly Citation<N>[]).map((citation) => Object.freeze({ record, path, citation })),
  );
}
