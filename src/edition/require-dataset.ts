import { isObject } from "../citations/member-path.ts";
import { quoted } from "../names/quoted.ts";
import { typeInWords } from "../names/require-string.ts";
import { kinds } from "../records/kinds.ts";
import { FORMAT } from "./format.ts";

type Kind = (typeof kinds)[number];

/** What a value must be, in words, and whether it is. */
type Need = readonly [words: string, isMet: (value: unknown) => boolean];

const string: Need = ["a string", (value) => typeof value === "string"];
const day: Need = [
  "a day such as 2018-07-16",
  (value) => string[1](value) && /^\d{4}-\d{2}-\d{2}$/.test(value as string),
];
const stringOrNull: Need = ["a string or null", (value) => value === null || typeof value === "string"];
const strings: Need = ["an array of strings", arrayOf(string[1])];

/** The fields of a location, a meeting and a dispute that the queries read. */
const location = {
  city: string,
  country: string,
  countryCode: string,
  region: stringOrNull,
  subdivisionCode: stringOrNull,
  aliases: strings,
};
const meeting = { id: string, kind: string, venue: stringOrNull };
const dispute = { path: string, claims: ["an array of objects", arrayOf(isObject)] } satisfies Record<string, Need>;

/** What the queries read of an account; those of format 1 name no topics. */
const accountTopic = { topic: string, as: string } satisfies Record<string, Need>;
const account = { by: strings, topics: objectsOrAbsent(accountTopic) } satisfies Record<string, Need>;
const accounts = objectsOrAbsent(account);

/** The first editions have no disputes. */
const disputes = objectsOrAbsent(dispute);

const redirects = objectsOrAbsent({ kind: string, from: string, to: strings });

/** For each kind of record, the fields that the queries read. */
const FIELDS: Readonly<Record<Kind, Readonly<Record<string, Need>>>> = {
  encounters: {
    id: string,
    start: day,
    end: day,
    status: string,
    topics: strings,
    location: [`an object with ${listed(location)}`, (value) => has(value, location)],
    meetings: [`an array of objects with ${listed(meeting)}`, arrayOf((held) => has(held, meeting))],
    accounts,
    disputes,
  },
  calls: { id: string, start: day, end: day, accounts, disputes },
  proposals: { id: string, proposedOn: string },
  claimedContacts: { id: string, claimedOn: string },
  quotes: { id: string, speaker: string, about: stringOrNull, date: stringOrNull, disputes },
  actors: { id: string, name: string, kind: string, aliases: strings },
  sources: { id: string, publisher: string },
  accounts: { id: string },
};

/** The kinds that the first edition had; a dataset of an older format may lack the others. */
const FIRST: readonly Kind[] = ["encounters", "quotes", "actors", "sources", "accounts"];

/** Refuses what the queries could not read, and says in words what is wrong; the rest is for parseDataset() to check. */
export function requireDataset(value: Readonly<Record<string, unknown>>, what: string): void {
  const mayLack = (kind: Kind) => (value["format"] === FORMAT ? kind === "claimedContacts" : !FIRST.includes(kind));
  const problems = [
    ...(isObject(own(value, "coverage")) ? [] : ['"coverage" must be an object']),
    ...kinds.flatMap((kind) => {
      const records = own(value, kind);
      return records === undefined && mayLack(kind) ? [] : (problemOf(kind, records) ?? []);
    }),
    ...(redirects[1](own(value, "redirects")) ? [] : [`"redirects" must be ${redirects[0]}`]),
  ];
  if (problems.length) {
    throw new TypeError(
      `${what} is not a dataset: ${problems.join("; ")}. For unknown data use parseDataset() of trump-putin-encounters/schema first.`,
    );
  }
}

/** The first problem of a table. */
function problemOf(kind: Kind, records: unknown): string | undefined {
  if (!Array.isArray(records)) return `"${kind}" must be an array of records, not ${typeInWords(records)}`;
  const fields = Object.entries(FIELDS[kind]);
  const ids = new Set<unknown>();
  for (const [at, record] of records.entries() as IterableIterator<[number, unknown]>) {
    const problem = problemOfRecord(record, fields, ids);
    if (problem !== undefined) return `"${kind}" at index ${at}${problem}`;
  }
  return undefined;
}

/** The first problem of a record; `ids` are those of the records before it. */
function problemOfRecord(
  record: unknown,
  fields: readonly (readonly [string, Need])[],
  ids: Set<unknown>,
): string | undefined {
  if (!isObject(record)) return ` must be a record, not ${typeInWords(record)}`;
  const id = own(record, "id");
  for (const [field, [words, isMet]] of fields) {
    const value = own(record, field);
    if (isMet(value)) continue;
    return `${typeof id === "string" ? `, ${quoted(id)},` : ""} must have "${field}": ${words}${instead(value)}`;
  }
  if (ids.has(id)) return ` has the id of another record, ${JSON.stringify(id)}`;
  ids.add(id);
  return undefined;
}

/** What stands there in place of what is needed, unless only a part of it is wrong. */
function instead(value: unknown): string {
  if (typeof value === "string") return `, not ${quoted(value)}`;
  return isObject(value) || Array.isArray(value) ? "" : `, not ${typeInWords(value)}`;
}

function arrayOf(isMember: (value: unknown) => boolean) {
  return (value: unknown): boolean => Array.isArray(value) && value.every(isMember);
}

function objectsOrAbsent(fields: Readonly<Record<string, Need>>): Need {
  const isMet = arrayOf((held) => has(held, fields));
  return [`an array of objects with ${listed(fields)}, or absent`, (value) => value === undefined || isMet(value)];
}

function has(value: unknown, fields: Readonly<Record<string, Need>>): boolean {
  if (!isObject(value)) return false;
  for (const field of Object.keys(fields)) if (!fields[field]?.[1](own(value, field))) return false;
  return true;
}

/** Fields in words; that one is a string goes without saying. */
function listed(fields: Readonly<Record<string, Need>>): string {
  return Object.entries(fields)
    .map(([field, need]) => `"${field}"${need === string ? "" : ` (${need[0]})`}`)
    .join(", ");
}

/** What is held under a key; nothing that is inherited. */
function own(value: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
