import { asSegment, memberName } from "../citations/member-path.ts";
import { notPlain } from "./not-plain.ts";
import { DEEPEST, tooDeep } from "./too-deep.ts";

/**
 * A deeply frozen copy of plain data; what is deeply frozen already is given back as it is.
 *
 * Throws a `TypeError` for data that hold themselves, or nest as if they did, for arrays with holes, and for what JSON does not know,
 * such as a Date; `what` names the function and its parameter.
 */
export function frozenCopy<Value>(value: Value, what = "The data"): Value {
  try {
    return partCopy(value, what);
  } catch (error) {
    throw error === NOT_PLAIN ? notPlainIn(value, what) : error;
  }
}

/** A deeply frozen copy of a part of data, of whose place in them nothing is known: throws `NOT_PLAIN` for what JSON does not know. */
export function partCopy<Value>(value: Value, what: string): Value {
  return copied(value, what, 0) as Value;
}

/** Thrown where JSON does not know a value; its place is looked for only then. */
export const NOT_PLAIN = /* @__PURE__ */ Symbol("not plain");

/** The error that names the first value that JSON does not know, and its place. */
function notPlainIn(value: unknown, what: string): TypeError {
  const [path, words] = placeIn(value, "") as [string, string];
  return new TypeError(`${what} must be plain data, as from JSON, and not ${words}${path && `, as at ${path}`}.`);
}

function placeIn(value: unknown, path: string): [path: string, words: string] | undefined {
  const words = notPlain(value);
  if (words !== undefined) return [path, words];
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, held] of Object.entries(value)) {
    const found = placeIn(held, `${path}/${asSegment(Array.isArray(value) ? memberName(held, Number(key)) : key)}`);
    if (found) return found;
  }
  return undefined;
}

function copied(value: unknown, what: string, depth: number): unknown {
  if (typeof value === "string" || value === null) return value;
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- frozenCopy() makes the error of it
  if (notPlain(value) !== undefined) throw NOT_PLAIN;
  if (typeof value !== "object") return value;
  if (depth > DEEPEST) throw tooDeep(what);
  return Array.isArray(value)
    ? copiedArray(value as readonly unknown[], what, depth)
    : copiedObject(value as Readonly<Record<string, unknown>>, what, depth);
}

function copiedArray(value: readonly unknown[], what: string, depth: number): readonly unknown[] {
  let same = Object.isFrozen(value);
  const copy = new Array<unknown>(value.length);
  for (let at = 0; at < value.length; at++) {
    const held = value[at];
    if (held === undefined) requireMember(value, at, what);
    const inner = copied(held, what, depth + 1);
    same &&= inner === held;
    copy[at] = inner;
  }
  return same ? value : Object.freeze(copy);
}

function copiedObject(value: Readonly<Record<string, unknown>>, what: string, depth: number): unknown {
  let copy = Object.isFrozen(value) ? undefined : spread(value);
  // `for…in` makes no list of keys, but also finds what a page has put on `Object.prototype`.
  for (const key in value) {
    if (!Object.hasOwn(value, key)) continue;
    const held = (copy ?? value)[key];
    const inner = copied(held, what, depth + 1);
    if (inner !== held) (copy ??= spread(value))[key] = inner;
  }
  return copy ? Object.freeze(copy) : value;
}

/** The own keys of an object, each defined, so that one named `__proto__` stays a key; JSON has no symbols for keys. */
function spread(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const copy: Record<PropertyKey, unknown> = { ...value };
  for (const symbol of Object.getOwnPropertySymbols(copy)) Reflect.deleteProperty(copy, symbol);
  return copy;
}

/** Refuses a hole in an array: JSON knows none, and an array of holes can be as long as four billion. */
export function requireMember(array: readonly unknown[], at: number, what: string): void {
  if (!Object.hasOwn(array, at))
    throw new TypeError(`${what} must be plain data, as from JSON; an array has a hole at index ${at}.`);
}
