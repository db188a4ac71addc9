import type * as z from "zod";
import { certainties, originsOf } from "../../citations/certainty.ts";
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
  quotes,
  actors,
  sources,
  accounts,
  coverage,
  redirects,
}: AuthoredData): Dataset {
  const [claim] = coverage;
  if (!claim) throw new Error("data/coverage.json is missing.");

  const origins = originsOf(sources.map(({ record }) => record));

  /** Copies of records, each with how sure it and its claims are. */
  function sure<R extends object>(filed: readonly Filed<R>[]): R[] {
    return filed.map(({ record }) => {
      const copy = structuredClone(record);
      for (const { value, certainty } of certainties(copy, origins)) Object.assign(value, { certainty });
      return copy;
    });
  }

  return dataset.parse({
    format: FORMAT,
    coverage: claim.record,
    encounters: inOrder(
      sure(encounters).map((record) => ({ ...record, ...spanOf(record) })),
      ({ start, end }) => start + end,
    ),
    calls: inOrder(
      sure(calls).map((record) => ({ ...record, ...spanOfDays(Object.values(record.date)) })),
      ({ start, id }) => start + id,
    ),
    proposals: inOrder(sure(proposals), ({ proposedOn }) => daysOf(proposedOn).first ?? ""),
    quotes: inOrder(sure(quotes), ({ date }) => (date && daysOf(date).first) ?? "9999"),
    actors: inOrder(
      actors.map(({ record }) => record),
      ({ id }) => id,
    ),
    sources: inOrder(
      sources.map(({ record }) => record),
      ({ id }) => id,
    ),
    accounts: sure(accounts),
    redirects: inOrder(
      redirects.map(({ record }) => record),
      ({ kind, from }) => `${kind}/${from}`,
    ),
  });
}

/** Records in the order of their keys; those of one key keep the order in which they were written. */
function inOrder<R>(records: readonly R[], key: (record: R) => string): R[] {
  return [...records].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
