import { isObject } from "../citations/member-path.ts";
import { frozenCopy, NOT_PLAIN, partCopy, requireMember } from "../frozen/frozen-copy.ts";
import { notPlain } from "../frozen/not-plain.ts";
import { DEEPEST, tooDeep } from "../frozen/too-deep.ts";
import { actorNamesOf } from "../names/actor-names.ts";
import { locationNamesOf } from "../names/location-names.ts";
import { countryNames } from "../records/country-names.ts";
import type { Actor, Dataset, Encounter, Ids } from "../records/types.ts";
import { requireFormat } from "./require-format.ts";

/** By how much a version number has to grow; `"none"` for the same data. */
export type Bump = "major" | "minor" | "patch" | "none";

/** All data of an edition: a `Dataset`, or what `JSON.parse` or an import of `dataset.json` gives. */
export type EditionData =
  | Dataset<Ids>
  | {
      /** The number of its shape. */
      readonly format: number;
      /** Its tables, whatever an edition of that format has. */
      readonly [table: string]: unknown;
    };

/** A record that only one of two editions has. */
export interface RecordChange {
  /**
   * The list that holds it, by its name in `dataset.json`.
   *
   * @example
   * ```ts
   * "encounters"
   * ```
   */
  readonly kind: string;
  /** Its id. */
  readonly id: string;
  /** What it alone asks of the version. */
  readonly bump: Exclude<Bump, "none">;
  /** The record itself. */
  readonly record: unknown;
  /** Of a removed record, the ids that its id leads to in the newer edition; empty if it leads nowhere. */
  readonly movedTo: readonly string[];
}

/** A name that only one of two editions knows. */
export interface NameChange {
  /** Whose name it is: a place's, as `byLocation` takes it, or an actor's, as `quotesBy` does. */
  readonly kind: "location" | "actor";
  /**
   * The name, as the data spell it.
   *
   * @example
   * ```ts
   * "Danang"
   * ```
   */
  readonly name: string;
  /** Whether the newer edition has it, or only the older one. */
  readonly change: "added" | "removed";
  /** What it alone asks of the version: `"minor"` for an added name, `"major"` for a removed one. */
  readonly bump: "minor" | "major";
}

/** A field of a record that both editions have, with its old and its new value. */
export interface FieldChange {
  /** The list that holds the record, by its name in `dataset.json`; outside of records, the key itself, such as `"coverage"`. */
  readonly kind: string;
  /** The record's id; null outside of records. */
  readonly id: string | null;
  /**
   * The path by id within the record, as `citationsFor` takes it.
   *
   * @example
   * ```ts
   * "/meetings/dinner/duration/minutes"
   * ```
   */
  readonly path: string;
  /** The value in the older edition; undefined: the field or list member was not there. */
  readonly from: unknown;
  /** The value in the newer edition; undefined: the field or list member is gone. */
  readonly to: unknown;
  /** What it alone asks of the version. */
  readonly bump: Exclude<Bump, "none">;
}

/** What changed from one edition to another. */
export interface EditionChanges {
  /** By how much the version has to grow: the largest that any change asks for. */
  readonly bump: Bump;
  /** The records that only the newer edition has, in the order of their kinds and ids. */
  readonly added: readonly RecordChange[];
  /** The records that only the older edition has, in the order of their kinds and ids. */
  readonly removed: readonly RecordChange[];
  /** The fields that differ, in the order of kinds, ids and paths. */
  readonly changed: readonly FieldChange[];
  /** The names of places and actors that only one of the editions knows, in the order of kinds and names. */
  readonly names: readonly NameChange[];
}

/**
 * Compares two editions: returns what changed, and by how much the version has to grow.
 *
 * Takes the data of an edition: what `JSON.parse` returns for `dataset.json`, or what `parseDataset` returns. It does not take what
 * {@link createDataset} returns: pass the data that you gave it. Records, and items of arrays that have ids, are matched by their
 * ids, so that their order alone is no change. Arrays of plain values, and of citations, are one value at their path.
 *
 * The bump follows the Data Package version recipe: a patch corrects, a minor version also adds, and whatever takes something away
 * is major.
 *
 * | what changed | bump |
 * |---|---|
 * | a record is removed, or its id leads to several records | major |
 * | a field, or an item with an id, is removed | major |
 * | an item is gone from an array of plain values, or a source from an array of citations | major |
 * | a value is withdrawn: it was known and is null | major |
 * | a value has another type, such as a string for a number | major |
 * | the `status` of an encounter changes, and with it the shape, unless it was `scheduled` | major |
 * | a name of a place or an actor is no longer known | major |
 * | the `format` changes | major |
 * | a record is added, also of a new kind | minor |
 * | a record has another id, and the old one leads to it | minor |
 * | a field, or an item with an id, is added | minor |
 * | an array of plain values or citations only gains items | minor |
 * | a value becomes known: it was null | minor |
 * | an encounter that was `scheduled` has another `status` | minor |
 * | a name of a place or an actor is new | minor |
 * | any other value is corrected, such as the order of an array or the place in a source | patch |
 *
 * @param older - The edition that was published first.
 * @param newer - The one after it, of the same or a newer `format`.
 * @returns A deeply frozen object.
 * @throws TypeError if one of them is not a dataset, holds itself, or holds what JSON does not know, such as a `Date`.
 * @throws {@link UnsupportedFormatError} if a `format` is newer than this version of the package reads.
 * @example
 * ```ts
 * import { compareEditions, encounters } from "trump-putin-encounters";
 *
 * const older = { format: 1, encounters: encounters.slice(1) };
 * const newer = { format: 1, encounters: encounters.map((e) => ({ ...e, title: e.title.replace("Osaka", "Ōsaka") })) };
 * const { bump, added, changed } = compareEditions(older, newer);
 * console.log(bump, added[0]?.kind, added[0]?.id);
 * // prints: minor encounters hamburg-2017
 * console.log(changed[0]?.id, changed[0]?.path, changed[0]?.bump);
 * // prints: osaka-2019 /title patch
 * ```
 */
export function compareEditions(older: EditionData, newer: EditionData): EditionChanges {
  try {
    return compared(dataOf(older, OLDER), dataOf(newer, NEWER));
  } catch (error) {
    if (error === NOT_PLAIN) {
      // Says where.
      frozenCopy(older, OLDER);
      frozenCopy(newer, NEWER);
    }
    throw error;
  }
}

type Tables = Readonly<Record<string, unknown>>;

function compared(from: Tables, to: Tables): EditionChanges {
  const added: RecordChange[] = [];
  const removed: RecordChange[] = [];
  const changed: FieldChange[] = [];
  const movedBy = redirectsIn(to);
  for (const kind of keysOf(from, to)) {
    const field = (id: string | null) => (change: Difference) =>
      changed.push({ kind, id, ...change, bump: bumpOf(kind, change) });
    const [before, after] = [membersById(valueOf(from, kind) ?? []), membersById(valueOf(to, kind) ?? [])];
    if (!before || !after || before.size + after.size === 0) {
      differences("", valueOf(from, kind), valueOf(to, kind)).forEach(field(null));
      continue;
    }
    for (const id of changedIds(before, after)) {
      const [was, is] = [before.get(id), after.get(id)];
      if (was === undefined) added.push({ kind, id, bump: "minor", record: partCopy(is, NEWER), movedTo: [] });
      else if (is === undefined) {
        const movedTo = movedBy(kind, id);
        const bump = movedTo.length === 1 ? "minor" : "major";
        removed.push({ kind, id, bump, record: partCopy(was, OLDER), movedTo });
      } else differences("", was, is).forEach(field(id));
    }
  }
  const names = nameChanges(from, to, movedBy);
  const all = [...added, ...removed, ...changed, ...names];
  const bump =
    (["major", "minor", "patch"] as const).find((size) => all.some((change) => change.bump === size)) ?? "none";
  return frozenCopy({ bump, added, removed, changed, names });
}

const OLDER = "compareEditions(): older";
const NEWER = "compareEditions(): newer";

/** The tables of an edition. Records are copied only where they differ: copying all would take as long as all else. */
function dataOf(edition: EditionData, what: string): Tables {
  requireFormat(edition, what);
  return { ...edition };
}

/** A place where two values differ. */
type Difference = Pick<FieldChange, "path" | "from" | "to">;

/** Every place where two values differ, down to what has no parts with names of their own. */
function differences(path: string, from: unknown, to: unknown, depth = 0): Difference[] {
  if (isSame(from, to, depth)) return [];
  if (isObject(from) && isObject(to))
    return keysOf(from, to).flatMap((key) =>
      differences(`${path}/${key}`, valueOf(from, key), valueOf(to, key), depth + 1),
    );
  const [before, after] = [membersById(from), membersById(to)];
  if (before && after)
    return changedIds(before, after).flatMap((id) =>
      differences(`${path}/${id}`, before.get(id), after.get(id), depth + 1),
    );
  const [was, is] = [partCopy(from, OLDER), partCopy(to, NEWER)];
  return text(was) === text(is) ? [] : [{ path, from: was, to: is }];
}

/**
 * Whether two values are the same, members and all, in the same order: most are, and `differences` need not look at them.
 *
 * Fast, as it reads all data: it makes nothing but lists of keys.
 */
function isSame(from: unknown, to: unknown, depth: number): boolean {
  if (typeof from !== "object" || typeof to !== "object" || from === null || to === null) return from === to;
  if (depth > DEEPEST) throw tooDeep(OLDER);
  if (Array.isArray(from)) {
    if (!Array.isArray(to) || from.length !== to.length) return false;
    for (let at = 0; at < from.length; at++) {
      const held: unknown = from[at];
      if (held === undefined) requireMember(from, at, OLDER);
      if (!isSame(held, to[at], depth + 1)) return false;
    }
    return true;
  }
  if (Array.isArray(to)) return false;
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- compareEditions() makes the error of it
  if (notPlain(from) !== undefined || notPlain(to) !== undefined) throw NOT_PLAIN;
  const keys = Object.keys(from);
  if (keys.length !== Object.keys(to).length) return false;
  for (const key of keys) {
    if (!Object.hasOwn(to, key)) return false;
    if (!isSame((from as Record<string, unknown>)[key], (to as Record<string, unknown>)[key], depth + 1)) return false;
  }
  return true;
}

function bumpOf(kind: string, { path, from, to }: Difference): FieldChange["bump"] {
  if (to === undefined) return "major";
  if (from === undefined) return "minor";
  if (kind === "format") return "major";
  if (kind === "encounters" && path === "/status") return from === "scheduled" ? "minor" : "major";
  if (to === null) return "major";
  if (from === null) return "minor";
  if (Array.isArray(from) && Array.isArray(to)) return bumpOfArray(path.endsWith("/citations"), from, to);
  return typeof from === typeof to && Array.isArray(from) === Array.isArray(to) ? "patch" : "major";
}

/** An array of plain values or citations takes away what it no longer holds; what else it holds more of, it adds. */
function bumpOfArray(isCitations: boolean, from: readonly unknown[], to: readonly unknown[]): FieldChange["bump"] {
  const keyOf = (item: unknown) => (isCitations && isObject(item) ? text(item["source"]) : text(item));
  const left = new Map<string | undefined, number>();
  for (const item of to) left.set(keyOf(item), (left.get(keyOf(item)) ?? 0) + 1);
  for (const item of from) {
    const count = left.get(keyOf(item)) ?? 0;
    if (count === 0) return "major";
    left.set(keyOf(item), count - 1);
  }
  return to.length > from.length ? "minor" : "patch";
}

/** Finds the ids to which the id of a removed record leads in the newer edition; none if one of them is no record there. */
function redirectsIn(newer: Readonly<Record<string, unknown>>): (kind: string, id: string) => readonly string[] {
  const redirects = valueOf(newer, "redirects");
  const moved = new Map<string, readonly unknown[]>();
  for (const redirect of Array.isArray(redirects) ? (redirects as unknown[]) : []) {
    const { kind, from, to } = isObject(redirect) ? redirect : {};
    if (typeof kind !== "string" || typeof from !== "string" || !Array.isArray(to)) continue;
    const key = JSON.stringify([kind, from]);
    if (!moved.has(key)) moved.set(key, to);
  }
  const known = new Map<string, ReadonlySet<unknown>>();
  const idsIn = (kind: string) => {
    const records = valueOf(newer, kind);
    const ids = known.get(kind) ?? new Set(Array.isArray(records) ? records.filter(isObject).map(({ id }) => id) : []);
    known.set(kind, ids);
    return ids;
  };
  return (kind, id) => {
    const ids = moved.get(JSON.stringify([kind, id]));
    return ids?.every((other) => idsIn(kind).has(other)) ? (ids as readonly string[]) : [];
  };
}

/** The names that queries take and that only one of two editions knows. */
function nameChanges(
  from: Readonly<Record<string, unknown>>,
  to: Readonly<Record<string, unknown>>,
  movedBy: ReturnType<typeof redirectsIn>,
): NameChange[] {
  return (["actor", "location"] as const).flatMap((kind) => {
    const [before, after] = [namesIn(from, kind), namesIn(to, kind)];
    // An id that leads to another is still known.
    const isGone = (name: string) => !after.has(name) && movedBy("actors", name).length !== 1;
    const names = [...new Set([...before, ...after])].filter((name) => !before.has(name) || isGone(name)).sort();
    return names.map((name): NameChange =>
      before.has(name)
        ? { kind, name, change: "removed", bump: "major" }
        : { kind, name, change: "added", bump: "minor" },
    );
  });
}

/** Every name of the places or actors of an edition; of what is not shaped as one, none. */
function namesIn(edition: Readonly<Record<string, unknown>>, kind: NameChange["kind"]): ReadonlySet<string> {
  const records = valueOf(edition, kind === "actor" ? "actors" : "encounters");
  if (!Array.isArray(records)) return new Set();
  if (kind === "location")
    return new Set(records.filter(hasPlace).flatMap((record) => locationNamesOf(record, countryNames)));
  return new Set(actorNamesOf(records.filter(hasName)).map(([name]) => name));
}

function hasPlace(record: unknown): record is Encounter<Ids> {
  if (!isObject(record) || !isObject(record["location"]) || !Array.isArray(record["meetings"])) return false;
  return Array.isArray(record["location"]["aliases"]) && record["meetings"].every(isObject);
}

function hasName(record: unknown): record is Actor<Ids> {
  if (!isObject(record) || !Array.isArray(record["aliases"])) return false;
  return [record["id"], record["name"], ...(record["aliases"] as unknown[])].every((name) => typeof name === "string");
}

/** The members of a list by their ids; undefined if it is no list, or not each member has an id of its own. */
function membersById(list: unknown): ReadonlyMap<string, unknown> | undefined {
  if (!Array.isArray(list)) return undefined;
  const members = new Map<string, unknown>();
  for (const member of list) {
    const id: unknown = isObject(member) ? member["id"] : undefined;
    if (typeof id !== "string" || members.has(id)) return undefined;
    members.set(id, member);
  }
  return members;
}

/** The ids of the members that only one list has, or that differ, in their order. */
function changedIds(from: ReadonlyMap<string, unknown>, to: ReadonlyMap<string, unknown>): string[] {
  const ids: string[] = [];
  for (const [id, was] of from) if (!isSame(was, to.get(id), 0)) ids.push(id);
  for (const id of to.keys()) if (!from.has(id)) ids.push(id);
  return ids.sort();
}

function keysOf(from: object, to: object): string[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].sort();
}

/** What stands under an own key; nothing that objects inherit. */
function valueOf(value: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

/** A value as text that is the same for the same data, whatever the order of keys. */
function text(value: unknown): string | undefined {
  return JSON.stringify(value, (_, held: unknown) =>
    isObject(held) ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1))) : held,
  );
}
