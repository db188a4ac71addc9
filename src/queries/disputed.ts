import { calls } from "../records/calls.ts";
import { encounters } from "../records/encounters.ts";
import type { KnownNames } from "../records/names.ts";
import { quotes } from "../records/quotes.ts";
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
    all ??= Object.freeze(
      records().flatMap((record) =>
        disputesOf(record).map(({ path, claims }) => Object.freeze({ record, path, claims })),
      ),
    );
    return all;
  };
}

function disputesOf<N extends Names>(record: { readonly disputes?: readonly Dispute<N>[] }): readonly Dispute<N>[] {
  return record.disputes ?? [];
}

const query = /* @__PURE__ */ disputedIn<KnownNames>(() => [...encounters, ...calls, ...quotes]);

/**
 * Every point on which sources contradict each other, with what each side says: of encounters, calls and quotes, in this order and
 * each in order of time; the same frozen array each time.
 *
 * At the path the record itself holds the best-supported value.
 *
 * @example
 * ```ts
 * import { disputed } from "trump-putin-encounters";
 *
 * const dinner = disputed().find(({ record, path }) => record.id === "hamburg-2017" && path === "/meetings/dinner/duration");
 * for (const { by, value } of dinner?.claims ?? []) console.log(by.join(), JSON.stringify(value));
 * // prints:  {"minutes":60,"bound":"about"}
 * // prints: unnamed-senior-white-house-official-2017 {"minutes":60,"bound":"at-most"}
 * // prints: donald-trump {"minutes":15,"bound":"about"}
 * // prints: white-house "The talk was brief, and came when the dinner was ending."
 * ```
 */
export function disputed(): readonly Disputed<KnownNames>[] {
  return query();
}
