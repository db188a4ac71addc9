/** Parses JSON and freezes all that it holds. Fast, as it runs on every import of the package. */
export function frozenJson(text: string): unknown {
  return frozen(JSON.parse(text));
}

function frozen(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  // Plain loops: cold code runs `forEach` and `Object.values` three times as slowly. A page may have polluted `Object.prototype`.
  if (Array.isArray(value)) for (let at = 0; at < value.length; at++) frozen(value[at]);
  else for (const key in value) if (Object.hasOwn(value, key)) frozen((value as Record<string, unknown>)[key]);
  return Object.freeze(value);
}
