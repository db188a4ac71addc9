import type { AuthoredData, AuthoredEncounter, AuthoredQuote } from "../../src/checks/authored-data.ts";
import { records } from "../../src/checks/parts.ts";
import { project } from "../project.ts";

/**
 * A copy of the project with the shortest encounter of each status that has accounts, the shortest that tells an hour, and few other
 * records: small enough to be checked often, and rich enough to plant every mistake into.
 */
export const small: AuthoredData = smaller();

function smaller(): AuthoredData {
  const size = ({ record }: { record: object }) => JSON.stringify(record).length;
  const shortestFirst = <F extends { record: object }>(all: readonly F[]) => [...all].sort((a, b) => size(a) - size(b));
  const told = shortestFirst(project.encounters).filter(({ record }) => record.accounts.length > 0);
  const timed = told.find(({ record }) => record.meetings.some(({ startTime }) => startTime !== null));
  const encounters = told.filter(
    (one, at) => one === timed || told.findIndex(({ record }) => record.status === one.record.status) === at,
  );
  const about = new Set<string | null>([null, ...encounters.map(({ record }) => record.id)]);
  const few = {
    ...project,
    encounters,
    calls: shortestFirst(project.calls)
      .filter(({ record }) => !/-\d$/.test(record.id.slice("call-2017-01-28".length)))
      .slice(0, 4),
    proposals: shortestFirst(project.proposals).slice(0, 2),
    claimedContacts: shortestFirst(project.claimedContacts)
      .filter(({ record }) => !/^claimed-\d{4}-\d{2}-/.test(record.id))
      .slice(0, 1),
    quotes: project.quotes.filter(({ record }) => about.has(record.about) && record.continues === null),
    accounts: project.accounts,
  };
  const cited = (all: object[]) => {
    const text = JSON.stringify(all);
    // `"moscow":` is a key, not an id.
    return ({ record }: { record: { id: string } }) => new RegExp(`"${record.id}"(?!:)`).test(text);
  };
  const actors = project.actors.filter(cited(records({ ...few, actors: [], sources: [] })));
  const sources = project.sources.filter(cited(records({ ...few, actors, sources: [] })));
  const ids = new Set([...actors, ...sources].map(({ record }) => record.id));
  const redirects = project.redirects.filter(({ record }) => record.to.every((id) => ids.has(id))).slice(0, 3);
  return { ...few, actors, sources, redirects, texts: undefined };
}

/** Any plain object of a record. */
export type Rec = Record<string, unknown>;

/** One of a list, by a number that fast-check gives. */
export function one<T>(list: readonly T[], at: number): T {
  const found = list[at % list.length];
  if (found === undefined) throw new Error("There is nothing to plant the mistake into.");
  return found;
}

/** Records of a copy, as plain objects. */
export function plain(all: readonly { readonly record: object }[]): Rec[] {
  return all.map(({ record }) => record as Rec);
}

export const encountersWith = (copy: AuthoredData, status: AuthoredEncounter["status"]): Rec[] =>
  plain(copy.encounters.filter(({ record }) => record.status === status));

export const meetingsOf = (copy: AuthoredData): Rec[] =>
  copy.encounters.flatMap(({ record }) => record.meetings as Rec[]);

export const accountsOf = (copy: AuthoredData): Rec[] =>
  [...copy.encounters, ...copy.calls].flatMap(({ record }) => record.accounts as Rec[]);

export const disputesOf = (copy: AuthoredData): Rec[] =>
  [...copy.encounters, ...copy.calls, ...copy.quotes].flatMap(({ record }) => record.disputes as Rec[]);

export const quotesAbout = (copy: AuthoredData): AuthoredQuote[] =>
  copy.quotes.flatMap(({ record }) => (record.about === null ? [] : [record]));

/** Every object with citations of its own. */
export function citing(copy: AuthoredData): Rec[] {
  const found: Rec[] = [];
  const visit = (value: unknown) => {
    if (typeof value !== "object" || value === null) return;
    if ("citations" in value) found.push(value);
    Object.values(value).forEach(visit);
  };
  for (const { record } of records(copy)) visit(record);
  return found;
}

/** A day so many days later. */
export function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
