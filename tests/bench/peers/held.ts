/** Plain data that a module exports: each table once, without what another export holds already. */
export function heldIn(exported: readonly unknown[]): object[] {
  const data = Array.from(new Set(exported)).filter((value) => typeof value === "object" && value !== null);
  const within = new Set<object>();
  for (const value of data) for (const inner of members(value)) walk(inner, within);
  return data.filter((value) => !within.has(value));
}

/** How many objects and arrays can be reached, and how many of them are frozen. */
export function countFrozen(roots: readonly unknown[]): { objects: number; frozen: number } {
  const reached = new Set<object>();
  for (const value of roots) walk(value, reached);
  const objects = Array.from(reached).filter((value) => typeof value === "object");
  return { objects: objects.length, frozen: objects.filter((value) => Object.isFrozen(value)).length };
}

function walk(value: unknown, reached: Set<object>): void {
  if (!isHolder(value) || reached.has(value)) return;
  reached.add(value);
  for (const inner of members(value)) walk(inner, reached);
}

/** What an object holds; functions may hold data, too. Getters are not run. */
function members(value: object): unknown[] {
  return Object.values(Object.getOwnPropertyDescriptors(value)).flatMap((descriptor) =>
    "value" in descriptor ? [descriptor.value as unknown] : [],
  );
}

function isHolder(value: unknown): value is object {
  // Every function has a prototype, which is no data.
  return typeof value === "object" && value !== null;
}
