import { citationsOn } from "../citations/covering.ts";
import { isObject } from "../citations/member-path.ts";
import type { NameIndex } from "../names/name-index.ts";
import type { Account, Actor, Call, Citation, Encounter, Names, Proposal, Quote } from "../records/types.ts";
import { groupBy } from "./group-by.ts";

/** A record that cites a source, and where. */
export interface CitedBySource<N extends Names = Names> {
  /** The record that cites it. */
  readonly record: Encounter<N> | Call<N> | Proposal<N> | Quote<N> | Actor<N> | Account<N>;
  /**
   * The part of the record on which the citation sits: a path by id, empty for the record itself; of a
   * list whose members have no ids, the list.
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

/** Finds where a source is cited; the index gives the source's id. */
export function bySourceIn<N extends Names>(records: () => readonly CitedBySource<N>["record"][], sources: NameIndex<string, N["source"]>) {
  const group = groupBy(
    () => records().flatMap((record) => citedIn(record, "", record)),
    ({ citation }): N["source"][] => [citation.source],
  );

  return (id: string): readonly CitedBySource<N>[] => {
    const [known] = sources.get(id);
    return group(known);
  };
}

/** Every citation in a record, the outer ones first. */
export function citedIn<N extends Names>(record: CitedBySource<N>["record"], path: string, value: unknown): CitedBySource<N>[] {
  if (Array.isArray(value)) {
    return value.flatMap((member: unknown) => citedIn(record, isObject(member) && typeof member["id"] === "string" ? `${path}/${member["id"]}` : path, member));
  }
  if (!isObject(value)) return [];
  const own = ((citationsOn(value) ?? []) as readonly Citation<N>[]).map((citation) => Object.freeze({ record, path, citation }));
  return [...own, ...Object.entries(value).flatMap(([key, held]) => (key === "citations" ? [] : citedIn(record, `${path}/${key}`, held)))];
}
