import { isObject } from "../citations/member-path.ts";
import { typeInWords } from "../names/require-string.ts";
import { kinds } from "../records/kinds.ts";
import { requireFormat } from "./require-format.ts";

type Kind = (typeof kinds)[number];

/** What a value must be, in words, and whether it is. */
type Need = readonly [words: string, isMet: (value: unknown) => boolean];

const string: Need = ["a string", (value) => typeof value === "string"];
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
const account = {
  by: strings,
  topics: [
    `an array of objects with ${listed(accountTopic)}, or absent`,
    (value) => value === undefined || arrayOf((held) => has(held, accountTopic))(value),
  ],
} satisfies Record<string, Need>;
const accounts: Need = [
  `an array of objects with ${listed(account)}, or absent`,
  (value) => value === undefined || arrayOf((held) => has(held, account))(value),
];

/** The first editions have no disputes. */
const disputes: Need = [
  `an array of objects with ${listed(dispute)}, or absent`,
  (value) => value === undefined || arrayOf((held) => has(held, dispute))(value),
];

/** Editions before the format 2 have no redirects. */
const redirect = { kind: string, from: string, to: strings } satisfies Record<string, Need>;
const redirects: Need = [
  `an array of objects with ${listed(redirect)}, or absent`,
  (value) => value === undefined || arrayOf((held) => has(held, redirect))(value),
];

/** For each kind of record, the fields that the queries read. */
const FIELDS: Readonly<Record<Kind, Readonly<Record<string, Need>>>> = {
  encounters: {
    id: string,
    start: string,
    end: string,
    status: string,
    topics: strings,
    location: [`an object with ${listed(location)}`, (value) => has(value, location)],
    meetings: [`an array of objects with ${listed(meeting)}`, arrayOf((held) => has(held, meeting))],
    accounts,
    disputes,
  },
  calls: { id: string, start: string, end: string, accounts, disputes },
  proposals: { id: string, proposedOn: string },
  claimedContacts: { id: string, claimedOn: string },
  quotes: { id: string, speaker: string, about: stringOrNull, date: stringOrNull, disputes },
  actors: { id: string, name: string, kind: string, aliases: strings },
  sources: { id: string, publisher: string },
  accounts: { id: string },
};

/** The kinds that the first edition had; a dataset of an older edition may lack the others. */
const FIRST: readonly Kind[] = ["encounters", "quotes", "actors", "sources", "accounts"];

/** Refuses what the queries could not read, and says in words what is wrong; the rest is for parseDataset() to check. */
export function requireDataset(value: unknown, what: string): void {
  requireFormat(value, what);
  const problems = [
    ...(isObject(own(value, "coverage")) ? [] : ['"coverage" must be an object']),
    ...kinds.flatMap((kind) => problemOf(kind, own(value, kind)) ?? []),
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
  if (records === undefined && !FIRST.includes(kind)) return undefined;
  if (!Array.isArray(records)) return `"${kind}" must be an array of records, not ${typeInWords(records)}`;
  const ids = new Set<unknown>();
  for (const [at, record] of records.entries() as IterableIterator<[number, unknown]>) {
    const where = `"${kind}" at index ${at}`;
    if (!isObject(record)) return `${where} must be a record, not ${typeInWords(record)}`;
    for (const [field, [words, isMet]] of Object.entries(FIELDS[kind]))
      if (!isMet(own(record, field))) return `${where} must have "${field}": ${words}`;
    const id = own(record, "id");
    if (ids.has(id)) return `${where} has the id of another record, ${JSON.stringify(id)}`;
    ids.add(id);
  }
  return undefined;
}

function arrayOf(isMember: (value: unknown) => boolean) {
  // Array.from turns the holes of a sparse array into members, which `every` would skip.
  return (value: unknown): boolean => Array.isArray(value) && Array.from<unknown>(value).every(isMember);
}

function has(value: unknown, fields: Readonly<Record<string, Need>>): boolean {
  return isObject(value) && Object.entries(fields).every(([field, [, isMet]]) => isMet(own(value, field)));
}

function listed(fields: Readonly<Record<string, Need>>): string {
  return Object.keys(fields)
    .map((field) => `"${field}"`)
    .join(", ");
}

/** What is held under a key; nothing that is inherited. */
function own(value: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
