import { createHash } from "node:crypto";
import { expect } from "vitest";
import type {
  AuthoredCall,
  AuthoredClaimedContact,
  AuthoredEncounter,
  Filed,
  AuthoredData,
} from "../../src/checks/authored-data.ts";
import { record } from "../project.ts";

/** A message that holds these words. */
export function saying(words: string): unknown {
  return expect.stringContaining(words);
}

/** What is there for certain; throws where it is not, lest a test change nothing. */
export function sure<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error("What the test is to change is not there.");
  return value;
}

/** One member of a list. */
export function member<M extends { id: string }>(list: readonly M[], id: string): M {
  return sure(list.find((known) => known.id === id));
}

/** An encounter with a status. */
export function encounter<S extends AuthoredEncounter["status"]>(
  copy: AuthoredData,
  id: string,
  status: S,
): Extract<AuthoredEncounter, { status: S }> {
  const found = record(copy, "encounters", id);
  if (found.status !== status) throw new Error(`${id} is not ${status}.`);
  return found as Extract<AuthoredEncounter, { status: S }>;
}

/** Adds a record to a copy of the project. */
export function add<
  K extends "encounters" | "calls" | "claimedContacts" | "quotes" | "actors" | "sources" | "accounts",
>(copy: AuthoredData, kind: K, filed: Filed<AuthoredData[K][number]["record"]>): void {
  Object.assign(copy, { [kind]: [...copy[kind], filed] });
}

/** Adds a call that never took place to a copy of the project, in the file of its id. */
export function addMadeUpCall(copy: AuthoredData, id: string, washington: string): AuthoredCall {
  const call: AuthoredCall = {
    id,
    date: { washington, moscow: null },
    participants: ["donald-trump", "vladimir-putin"],
    durations: [],
    initiatedBy: null,
    summary: "A made-up call.",
    accounts: [],
    disputes: [],
    citations: [{ source: "kremlin-58014" }],
  };
  add(copy, "calls", { file: `data/calls/${id}.json`, path: "", record: call });
  return call;
}

/** Adds a claimed contact that nobody claimed to a copy of the project. */
export function addMadeUpClaim(copy: AuthoredData, id: string, claimedOn: string): AuthoredClaimedContact {
  const contact: AuthoredClaimedContact = {
    id,
    title: "A made-up contact",
    by: ["donald-trump"],
    date: null,
    claimedOn,
    form: "unspecified",
    summary: "A made-up claim.",
    accounts: [],
    citations: [{ source: "kremlin-58014" }],
  };
  add(copy, "claimedContacts", { file: "data/claimed-contacts.json", path: `/${id}`, record: contact });
  return contact;
}

/** A text of a source that nobody published; it begins beyond the Basic Multilingual Plane. */
export const madeUpText = [
  "🐝🍯 The beekeepers of Lower Quillfeather counted nineteen empty jars before breakfast.",
  "“We blame the badger,” said their treasurer, who had honey on both sleeves, “and we shall not be moved.”",
  "Nobody asked the badger, which slept through the meeting beneath the lime tree.",
].join("\n");

/** The digest under which the text is found. */
export const madeUpDigest = createHash("sha256").update(madeUpText).digest("hex");

/** The id of a source that has the text, once `holdMadeUpText` added it. */
export const madeUpSource = "quillfeather-gazette-1";

/** Makes the made-up text the only one at hand in a copy of the project, and adds its source. */
export function holdMadeUpText(copy: AuthoredData): void {
  Object.assign(copy, { texts: new Map([[madeUpDigest, madeUpText]]) });
  for (const { record: other } of copy.sources) other.sha256 = null;
  add(copy, "sources", {
    file: "data/sources.json",
    path: `/${madeUpSource}`,
    record: {
      id: madeUpSource,
      publisher: "The Quillfeather Gazette",
      via: null,
      title: null,
      authors: null,
      url: "https://example.org/1",
      published: null,
      kind: "news",
      grade: "press",
      originalOf: null,
      sha256: madeUpDigest,
    },
  });
}

/** The selector of words in the made-up text, counted in code points. */
export function madeUpSelector(words: string): { type: "TextPositionSelector"; start: number; end: number } {
  const found = madeUpText.indexOf(words);
  if (found < 0) throw new Error(`The made-up text does not have ${JSON.stringify(words)}.`);
  const start = Array.from(madeUpText.slice(0, found)).length;
  return { type: "TextPositionSelector", start, end: start + Array.from(words).length };
}
