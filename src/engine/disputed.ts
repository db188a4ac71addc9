import type { Call, Claim, Dispute, Encounter, Names, Quote } from "../records/types.ts";

/** A point on which sources contradict each other. */
export interface Disputed<N extends Names = Names> {
  /** The encounter, call or quote that it is about. */
  readonly record: Encounter<N> | Call<N> | Quote<N>;
  /**
   * Where in that record: a path by id, as `citationsFor` takes it.
   *
   * @example
   * ```ts
   * "/meetings/dinner/duration"
   * ```
   */
  readonly path: string;
  /** What each side says, the best supported first. */
  readonly claims: readonly Claim<N>[];
}

/** Lists the disputes of records; those of the first edition have none. */
export function disputedIn<N extends Names>(records: () => readonly Disputed<N>["record"][]) {
  let all: readonly Disputed<N>[] | undefined;

  return (): readonly Disputed<N>[] => {
    all ??= Object.freeze(records().flatMap((record) => disputesOf(record).map(({ path, claims }) => Object.freeze({ record, path, claims }))));
    return all;
  };
}

function disputesOf<N extends Names>(record: { readonly disputes?: readonly Dispute<N>[] }): readonly Dispute<N>[] {
  return record.disputes ?? [];
}
