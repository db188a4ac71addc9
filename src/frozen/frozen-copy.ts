/** Plain data nest less deep than this; what nests deeper could run out of stack. */
export const DEEPEST = 100;

/**
 * A deeply frozen copy of plain data; what is deeply frozen already is given back as it is.
 *
 * Throws a `TypeError` for data that hold themselves, or nest as if they did, and for arrays with holes; `what` names the function
 * and its parameter.
 */
export function frozenCopy<Value>(value: Value, what = "The data"): Value {
  return copied(value, what, 0) as Value;
}

function copied(value: unknown, what: string, depth: number): unknown {
  if (typeof value !== "object" || value === null) return value;
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
    const inner = typeof held === "object" ? copied(held, what, depth + 1) : held;
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

export function tooDeep(what: string): TypeError {
  return new TypeError(
    `${what} must be plain data, as from JSON; a value holds itself, or nests deeper than ${DEEPEST} levels.`,
  );
}
