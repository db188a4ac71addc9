import type * as z from "zod";
import { attested, originsOf } from "../../citations/certainty.ts";
import { discussedTopics } from "../../citations/discussed-topics.ts";
import { followedClaim } from "../../citations/followed-claim.ts";
import { isFragment } from "../../citations/is-fragment.ts";
import { noReadoutFrom, sidesOf } from "../../citations/read-outs.ts";
import { voicesOf } from "../../citations/voices.ts";
import { FORMAT } from "../../edition/format.ts";
import { dataset } from "../../schema/dataset.ts";
import { daysOf } from "../../dates/days-of.ts";
import { spanOf, spanOfDays } from "../../dates/span-of.ts";
import type { Filed, AuthoredData } from "../../checks/authored-data.ts";

export type Dataset = z.infer<typeof dataset>;

/** All records of a valid project as one dataset: what is computed is added, and all is put in order. */
export function compile({
  encounters,
  calls,
  proposals,
  claimedContacts,
  quotes,
  actors,
  sources,
  accounts,
  coverage,
  publishers,
  redirects,
}: AuthoredData): Dataset {
  const [claim] = coverage;
  if (!claim) throw new Error("data/coverage.json is missing.");

  const sides = sidesOf(actors.map(({ record }) => record));
  const voiceOf = voicesOf(publishers.map(({ record }) => record));
  const heard = sources.map(({ record }) => ({ ...record, voice: voiceOf(record) }));
  const origins = originsOf(heard);

  /** Copies of records, each with how sure it is, and how many attest its accounts and claims. */
  function sure<R extends object>(filed: readonly Filed<R>[]): R[] {
    return filed.map(({ record }) => {
      const copy = structuredClone(record);
      for (const { value, computed } of attested(copy, origins, sides)) Object.assign(value, computed);
      for (const dispute of "disputes" in copy ? (copy.disputes as Parameters<typeof followedClaim>[1][]) : [])
        Object.assign(dispute, { follows: followedClaim(copy, dispute) });
      return copy;
    });
  }

  return dataset.parse({
    format: FORMAT,
    coverage: claim.record,
    encounters: inOrder(
      sure(withTopics(encounters)).map((record) => ({
        ...record,
        ...spanOf(record),
        noReadoutFrom: noReadoutFrom(record, sides),
      })),
      ({ start, end }) => start + end,
    ),
    calls: inOrder(
      sure(withTopics(calls)).map((record) => ({
        ...record,
        ...spanOfDays(Object.values(record.date)),
        noReadoutFrom: noReadoutFrom(record, sides),
      })),
      ({ start, id }) => start + id,
    ),
    proposals: inOrder(sure(proposals), ({ proposedOn }) => daysOf(proposedOn).first ?? ""),
    claimedContacts: inOrder(sure(claimedContacts), ({ claimedOn }) => daysOf(claimedOn).first ?? ""),
    quotes: inOrder(
      sure(quotes).map((record) => ({ ...record, isFragment: isFragment(record.text) })),
      ({ date }) => (date && daysOf(date).first) ?? "9999",
    ),
    actors: inOrder(
      actors.map(({ record }) => record),
      ({ id }) => id,
    ),
    sources: inOrder(heard, ({ id }) => id),
    accounts: sure(accounts),
    redirects: inOrder(
      redirects.map(({ record }) => record),
      ({ kind, from }) => `${kind}/${from}`,
    ),
  });
}

/** Records with what their accounts name as discussed, which disputes may be about. */
function withTopics<R extends Parameters<typeof discussedTopics>[0]>(filed: readonly Filed<R>[]) {
  return filed.map(({ record, ...place }) => ({ ...place, record: { ...record, topics: discussedTopics(record) } }));
}

/** Records in the order of their keys; those of one key keep the order in which they were written. */
function inOrder<R>(records: readonly R[], key: (record: R) => string): R[] {
  return [...records].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
