import { isObject } from "../citations/member-path.ts";
import { frozenCopy } from "../frozen/frozen-copy.ts";
import type { Dataset, Names } from "../records/types.ts";
import { requireFormat } from "./require-format.ts";

/** By how much a version number has to grow; `"none"` for the same data. */
export type Bump = "major" | "minor" | "patch" | "none";

/** All data of an edition: a `Dataset`, or what `JSON.parse` or an import of `dataset.json` gives. */
export type EditionData =
  | Dataset<Names>
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
  /** What it alone asks of the version: `"minor"` for an added record, `"major"` for a removed one. */
  readonly bump: Exclude<Bump, "none">;
  /** The record itself. */
  readonly record: unknown;
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
}

/**
 * What changed from an older edition to a newer one, and by how much the version has to grow; deeply frozen.
 *
 * Takes what `JSON.parse` gives for `dataset.json`, or datasets. Records, and members of lists that have ids, are matched by their
 * ids: their order alone is no change. Lists of plain values, and of citations, are one value at their path.
 *
 * The bump follows the Data Package version recipe: a patch corrects, a minor version also adds, and whatever takes something away
 * is a major one.
 *
 * | what changed | bump |
 * |---|---|
 * | a record is removed, or has another id | major |
 * | a field, or a member of a list with ids, is removed | major |
 * | a value is withdrawn: it was known and is null | major |
 * | a value has another type, such as text for a number | major |
 * | the `status` of an encounter, and with it the shape, unless it was `scheduled` | major |
 * | the `format` | major |
 * | a list of plain values or citations is shorter | major |
 * | a record is added, in a list of a new kind too | minor |
 * | a field, or a member of a list with ids, is added | minor |
 * | a value became known: it was null | minor |
 * | an encounter that was `scheduled` has another `status` | minor |
 * | a list of plain values or citations is longer | minor |
 * | any other value is corrected, such a list's items and their order among them | patch |
 *
 * @param older - The edition that was published first.
 * @param newer - The one after it, of the same or a newer `format`.
 * @throws TypeError if one of them is no dataset, or holds itself.
 * @throws UnsupportedFormatError (a `RangeError`) if a `format` is newer than this version of the package reads.
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
  requireFormat(older, "The older edition");
  requireFormat(newer, "The newer edition");
  const [from, to] = [frozenCopy(older), frozenCopy(newer)];

  const added: RecordChange[] = [];
  const removed: RecordChange[] = [];
  const changed: FieldChange[] = [];
  for (const kind of keysOf(from, to)) {
    const field = (id: string | null) => (change: Difference) =>
      changed.push({ kind, id, ...change, bump: bumpOf(kind, change) });
    const [before, after] = [membersById(valueOf(from, kind) ?? []), membersById(valueOf(to, kind) ?? [])];
    if (!before || !after || before.size + after.size === 0) {
      differences("", valueOf(from, kind), valueOf(to, kind)).forEach(field(null));
      continue;
    }
    for (const id of idsOf(before, after)) {
      const [was, is] = [before.get(id), after.get(id)];
      if (was === undefined) added.push({ kind, id, bump: "minor", record: is });
      else if (is === undefined) removed.push({ kind, id, bump: "major", record: was });
      else differences("", was, is).forEach(field(id));
    }
  }
  const all = [...added, ...removed, ...changed];
  const bump =
    (["major", "minor", "patch"] as const).find((size) => all.some((change) => change.bump === size)) ?? "none";
  return frozenCopy({ bump, added, removed, changed });
}

/** A place where two values differ. */
type Difference = Pick<FieldChange, "path" | "from" | "to">;

/** Every place where two values differ, down to what has no parts with names of their own. */
function differences(path: string, from: unknown, to: unknown): Difference[] {
  if (from === to) return [];
  if (isObject(from) && isObject(to)) {
    return keysOf(from, to).flatMap((key) => differences(`${path}/${key}`, valueOf(from, key), valueOf(to, key)));
  }
  const [before, after] = [membersById(from), membersById(to)];
  if (before && after)
    return idsOf(before, after).flatMap((id) => differences(`${path}/${id}`, before.get(id), after.get(id)));
  return text(from) === text(to) ? [] : [{ path, from, to }];
}

function bumpOf(kind: string, { path, from, to }: Difference): FieldChange["bump"] {
  if (to === undefined) return "major";
  if (from === undefined) return "minor";
  if (kind === "format") return "major";
  if (kind === "encounters" && path === "/status") return from === "scheduled" ? "minor" : "major";
  if (to === null) return "major";
  if (from === null) return "minor";
  if (Array.isArray(from) && Array.isArray(to)) {
    const growth = to.length - from.length;
    return growth < 0 ? "major" : growth > 0 ? "minor" : "patch";
  }
  return typeof from === typeof to && Array.isArray(from) === Array.isArray(to) ? "patch" : "major";
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

function idsOf(from: ReadonlyMap<string, unknown>, to: ReadonlyMap<string, unknown>): string[] {
  return [...new Set([...from.keys(), ...to.keys()])].sort();
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
