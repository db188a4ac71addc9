import type * as z from "zod";
import { FORMAT } from "../edition/format.ts";
import { dataset } from "../schema/dataset.ts";
import { daysOf } from "../dates/days-of.ts";
import { spanOf } from "../dates/span-of.ts";
import type { Project } from "../project/project.ts";

export type Dataset = z.infer<typeof dataset>;

/** All records of a valid project as one dataset: what is computed is added, and all is put in order. */
export function compile({ encounters, quotes, actors, sources, accounts, coverage }: Project): Dataset {
  const [claim] = coverage;
  if (!claim) throw new Error("data/coverage.json is missing.");
  return dataset.parse({
    format: FORMAT,
    coverage: claim.record,
    encounters: inOrder(encounters.map(({ record }) => ({ ...record, ...spanOf(record) })), ({ start, end }) => start + end),
    quotes: inOrder(quotes.map(({ record }) => record), ({ date }) => (date && daysOf(date).first) ?? "9999"),
    actors: inOrder(actors.map(({ record }) => record), ({ id }) => id),
    sources: inOrder(sources.map(({ record }) => record), ({ id }) => id),
    accounts: accounts.map(({ record }) => record),
  });
}

/** Records in the order of their keys; those of one key keep the order in which they were written. */
function inOrder<R>(records: readonly R[], key: (record: R) => string): R[] {
  return [...records].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
