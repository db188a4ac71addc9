/** Plain data nest less deep than this; what nests deeper could run out of stack. */
const DEEPEST = 100;

/**
 * A deeply frozen copy of plain data; what is deeply frozen already is given back as it is.
 *
 * Throws a `TypeError` for data that hold themselves, or nest as if they did; `what` names the function and its parameter.
 */
export function frozenCopy<Value>(value: Value, what = "The data", around: readonly unknown[] = []): Value {
  if (typeof value !== "object" || value === null) return value;
  if (around.includes(value) || around.length > DEEPEST) {
    throw new TypeError(
      `${what} must be plain data, as from JSON; a value holds itself, or nests deeper than ${DEEPEST} levels.`,
    );
  }
  const within = [...around, value];
  let same = Object.isFrozen(value);
  const copyOf = (held: unknown) => {
    const copied = frozenCopy(held, what, within);
    same &&= copied === held;
    return copied;
  };
  // Entries are defined, not assigned, so that a key named `__proto__` stays a key.
  const copy: unknown = Array.isArray(value)
    ? value.map(copyOf)
    : Object.fromEntries(Object.entries(value).map(([key, held]) => [key, copyOf(held)]));
  return same ? value : (Object.freeze(copy) as Value);
}
