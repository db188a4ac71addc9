import { DEEPEST, tooDeep } from "../frozen/too-deep.ts";

/** A value on the way along a path: what it is, and the key, id or position that led to it. */
export interface Step {
  readonly segment: string;
  readonly value: unknown;
}

/** An object within a record: the path that leads to it, and the key under which it, or the array that holds it, stands. */
export interface RecordPart {
  readonly path: string;
  readonly key: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Where a walk along a path got lost: the paths that go on from there. */
export interface Lost {
  readonly lost: string[];
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A key or an id as a segment of a path: as in a JSON Pointer, `/` is written `~1`, and `~` is written `~0`. */
export function asSegment(name: string): string {
  return /[~/]/.test(name) ? name.replace(/~/g, "~0").replace(/\//g, "~1") : name;
}

/** The id of an array's member; of a member without an id, its position. */
export function memberName(member: unknown, position: number): string {
  return idOf(member) ?? String(position);
}

/** The keys of an object in an order that does not depend on it: in a file they stand in another order than in the package. */
export const sortedKeys = (part: object): string[] => Object.keys(part).sort();

/** A value and every object that it holds, the outer ones first; each with the path by which `walk` finds it. */
export function walkParts(value: unknown, keysOf: (part: object) => string[] = Object.keys): RecordPart[] {
  const found: RecordPart[] = [];
  visit(value, "", "", 0);
  return found;

  function visit(part: unknown, path: string, key: string, depth: number): void {
    if (depth > DEEPEST) throw tooDeep("A record");
    if (Array.isArray(part)) {
      for (const [at, member] of part.entries())
        if (typeof member === "object") visit(member, `${path}/${asSegment(memberName(member, at))}`, key, depth + 1);
    } else if (isObject(part)) {
      found.push({ path, key, value: part });
      for (const inner of keysOf(part)) {
        const held = part[inner];
        if (typeof held === "object") visit(held, `${path}/${asSegment(inner)}`, inner, depth + 1);
      }
    }
  }
}

/**
 * Walks from a record along a path, such as `/meetings/one-on-one/duration`.
 *
 * A path names keys, and members of arrays: by their id, plain values by themselves, and what has no id by its position, as in
 * `/citations/0`. Returns the steps, the record itself first, or the paths that go on from where it got lost.
 */
export function walk(record: unknown, path: string): { readonly steps: Step[] } | Lost {
  return walkerOf(record)(path);
}

/** A `walk` for many paths of one record: each array on the way is searched once. */
export function walkerOf(record: unknown): (path: string) => { readonly steps: Step[] } | Lost {
  const searched = new Map<readonly unknown[], ReadonlyMap<string, unknown>>();

  function child(value: unknown, segment: string): unknown {
    if (!Array.isArray(value)) return isObject(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
    let members = searched.get(value);
    if (!members) {
      members = membersByName(value);
      searched.set(value, members);
    }
    return members.get(segment);
  }

  return (path) => {
    const steps: Step[] = [{ segment: "", value: record }];
    let at = "";
    let value = record;
    for (const segment of segments(path)) {
      const next = child(value, segment);
      if (next === undefined) return lostAt(value, at);
      steps.push({ segment, value: next });
      at += `/${asSegment(segment)}`;
      value = next;
    }
    return { steps };
  };
}

/** The paths that go on from a value, written out only where somebody reads them. */
function lostAt(value: unknown, at: string): Lost {
  return {
    get lost() {
      return children(value).map((known) => `${at}/${asSegment(known)}`);
    },
  };
}

/** The names after the slashes of a path; the empty path has none. */
function segments(path: string): string[] {
  if (path === "" || path === "/") return [];
  return path
    .replace(/^\//, "")
    .split("/")
    .map((segment) => segment.replace(/~1/g, "/").replace(/~0/g, "~"));
}

/** The members of an array by every name that leads to them; where two have one name, the first. */
function membersByName(members: readonly unknown[]): ReadonlyMap<string, unknown> {
  const known = new Map<string, unknown>();
  for (const member of members) {
    const name = typeof member === "object" ? idOf(member) : `${member as string | number | boolean}`;
    if (name !== undefined && !known.has(name)) known.set(name, member);
  }
  for (const [at, member] of members.entries())
    if (idOf(member) === undefined && !known.has(String(at))) known.set(String(at), member);
  return known;
}

/** The names by which a path goes on from a value. */
function children(value: unknown): string[] {
  if (Array.isArray(value))
    return value.map((member, at) => (typeof member === "string" ? member : memberName(member, at)));
  return isObject(value) ? Object.keys(value) : [];
}

function idOf(member: unknown): string | undefined {
  const id = isObject(member) ? member["id"] : undefined;
  return typeof id === "string" ? id : undefined;
}
