import {
  actors,
  calls,
  claimedContacts,
  encounters,
  formatSource,
  proposals,
  quotes,
  sources,
  titleOf,
} from "trump-putin-encounters";
import { addressOf, type Folder, type PageRecord } from "./addresses.ts";

/** The kinds of records that have pages, by the names of their arrays in the data, with the folder of the site and the records. */
const KINDS: Readonly<Record<string, readonly [Folder, readonly PageRecord[]]>> = {
  encounters: ["encounters", encounters],
  calls: ["calls", calls],
  proposals: ["proposals", proposals],
  claimedContacts: ["claimed-contacts", claimedContacts],
  quotes: ["quotes", quotes],
  actors: ["people", actors],
  sources: ["sources", sources],
};

const ids = new Map(
  Object.entries(KINDS).map(([kind, [, records]]) => [kind, new Set<string>(records.map(({ id }) => id))] as const),
);

/** Where the page of a record is or was; undefined: records of this kind have none. */
export function pageAddress(kind: string, id: string): string | undefined {
  const folder = KINDS[kind]?.[0];
  return folder && addressOf(folder, id);
}

/** The page of a record of this edition; undefined: there is none. */
export function pageOf(kind: string, id: string): string | undefined {
  return ids.get(kind)?.has(id) ? pageAddress(kind, id) : undefined;
}

/** What readers know a record of this edition by. */
export function nameOf(kind: string, id: string): string | undefined {
  const record = KINDS[kind]?.[1].find((known) => known.id === id);
  if (!record) return undefined;
  if ("publisher" in record) return formatSource(record, { url: false });
  if ("text" in record) return `“${record.text}”`;
  return "name" in record ? record.name : titleOf(record);
}
