/** Every object that can be reached from a value by its own keys, each once, with the path that led to it. */
export function everyObject(root: unknown): { path: string; object: object }[] {
  const found = new Map<object, string>();
  const visit = (value: unknown, path: string) => {
    if ((typeof value !== "object" && typeof value !== "function") || value === null || found.has(value)) return;
    found.set(value, path);
    for (const key of Reflect.ownKeys(value)) visit(Reflect.get(value, key), `${path}/${String(key)}`);
  };
  visit(root, "");
  return Array.from(found, ([object, path]) => ({ path, object }));
}
