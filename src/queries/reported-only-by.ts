import { discussedIn } from "../citations/discussed-topics.ts";
import { type ReportingSide, readOutsOf, reportingSides, sidesOf } from "../citations/read-outs.ts";
import { nameIndex } from "../names/name-index.ts";
import { requireString } from "../names/require-string.ts";
import { actors } from "../records/actors.ts";
import { calls } from "../records/calls.ts";
import { encounters } from "../records/encounters.ts";
import type { KnownIds } from "../records/names.ts";
import type { Account, Call, Dataset, Encounter, Ids, Topic } from "../records/types.ts";
import { groupBy } from "./group-by.ts";

/** A subject of a call or an encounter that one side reported and the other left out. */
export interface OneSidedTopic<N extends Ids = KnownIds> {
  /** The call or encounter. */
  readonly record: Call<N> | Encounter<N>;
  /** The subject. */
  readonly topic: Topic;
  /** The side that reported it. */
  readonly side: ReportingSide;
  /** That side's accounts that say that the two discussed it. */
  readonly accounts: readonly Account<N>[];
  /** The other side's accounts of what was discussed: none of them names it. */
  readonly otherAccounts: readonly Account<N>[];
}

/** Finds what one side reported and the other did not. */
export function reportedOnlyByIn<N extends Ids>(tables: () => Pick<Dataset<N>, "actors" | "calls" | "encounters">) {
  const known = nameIndex("side", () => reportingSides.map((side) => [side, side] as const));
  const group = groupBy(
    () => oneSidedTopics(tables()),
    ({ side }) => [side],
  );

  return (side: string): readonly OneSidedTopic<N>[] => {
    requireString(side, "reportedOnlyBy(): side");
    const [name] = known.get(side);
    return group(name);
  };
}

function oneSidedTopics<N extends Ids>({
  actors,
  calls,
  encounters,
}: Pick<Dataset<N>, "actors" | "calls" | "encounters">): OneSidedTopic<N>[] {
  const sides = sidesOf(actors);
  return [...encounters, ...calls]
    .sort((a, b) => Number(a.start > b.start) - Number(a.start < b.start))
    .flatMap((record) => {
      const us = readOutsOf<Account<N>>(record.accounts, "us", sides);
      const russia = readOutsOf<Account<N>>(record.accounts, "russia", sides);
      // Where one side gave no account, the other's is no difference.
      if (us.length === 0 || russia.length === 0) return [];
      return [...only("us", us, russia), ...only("russia", russia, us)].map((found) =>
        Object.freeze({ record, ...found }),
      );
    });
}

function only<N extends Ids>(
  side: ReportingSide,
  own: readonly Account<N>[],
  others: readonly Account<N>[],
): Omit<OneSidedTopic<N>, "record">[] {
  const named = new Set(others.flatMap(discussedIn));
  const topics = new Set(own.flatMap(discussedIn).filter((topic) => !named.has(topic)));
  return [...topics].sort().map((topic) => ({
    topic,
    side,
    accounts: Object.freeze(own.filter((account) => discussedIn(account).includes(topic))),
    otherAccounts: Object.freeze(others),
  }));
}

const query = /* @__PURE__ */ reportedOnlyByIn<KnownIds>(() => ({ actors, calls, encounters }));

/**
 * Returns the subjects that one side reported of a call or an encounter and the other left out: what Moscow said that they discussed
 * and Washington did not, or the other way round.
 *
 * Only calls and encounters for which each side names what the two discussed are compared; those with a side in `noReadoutFrom`, such as
 * the summit in Anchorage, are left out. Accounts count whatever the grade of their sources, weak ones too. That a side left a subject out does not mean that it
 * denied it, and it may have named it in an account that the data lack. What was only planned, a reason or an aftermath is not compared.
 *
 * @param side - `"us"` or `"russia"`: the side that named the subject.
 * @returns A frozen array in chronological order, the topics of each record in alphabetical order; the same array each time.
 * @throws {@link UnknownNameError} if there is no such side.
 * @throws TypeError if `side` is not a string.
 * @example
 * ```ts
 * import { reportedOnlyBy, titleOf } from "trump-putin-encounters";
 *
 * for (const { record, topic } of reportedOnlyBy("russia").slice(0, 4)) console.log(`${titleOf(record)}: ${topic}`);
 * // prints: Phone call, January 28, 2017: arms-control
 * // prints: Phone call, January 28, 2017: economy
 * // prints: Phone call, January 28, 2017: iran
 * // prints: Phone call, January 28, 2017: middle-east
 * ```
 */
export function reportedOnlyBy(side: ReportingSide): readonly OneSidedTopic[] {
  return query(side);
}
