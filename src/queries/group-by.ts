const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** Groups records by a key on first use; returns the same frozen array for a key each time, in the order of the records. */
export function groupBy<Key, Value>(
  records: () => readonly Value[],
  keysOf: (record: Value) => Iterable<Key>,
): (key: Key) => readonly Value[] {
  let groups: Map<Key, readonly Value[]> | undefined;

  function build() {
    const collected = new Map<Key, Value[]>();
    for (const record of records()) {
      for (const key of keysOf(record)) {
        const group = collected.get(key);
        if (group) group.push(record);
        else collected.set(key, [record]);
      }
    }
    collected.forEach((group) => Object.freeze(group));
    return collected;
  }

  return (key) => {
    groups ??= build();
    return groups.get(key) ?? NONE;
  };
}
