import { fold } from "./fold.ts";
import { nearest } from "./nearest.ts";
import { requireString } from "./require-string.ts";
import { type NameKind, UnknownNameError } from "./unknown-name-error.ts";

/** Finds what belongs to a name, whatever its case, accents and spacing. */
export interface NameIndex<Name extends string, Value> {
  /**
   * What belongs to the name: the same frozen array each time.
   *
   * Throws `UnknownNameError` for a name that nobody knows, `TypeError` for what is not text.
   */
  get(name: string): readonly [Value, ...Value[]];
  /** The known name as the data spell it, or undefined. Throws `TypeError` for what is not text. */
  find(text: string): Name | undefined;
}

/**
 * Indexes names on first use, so that importing a query costs nothing.
 *
 * Names that fold to the same share their values; the first gives the spelling.
 */
export function nameIndex<Name extends string, Value>(
  kind: NameKind,
  entries: () => Iterable<readonly [Name, Value]>,
): NameIndex<Name, Value> {
  let index: Map<string, { name: Name; values: readonly [Value, ...Value[]] }> | undefined;

  function build() {
    const collected = new Map<string, { name: Name; values: Set<Value> }>();
    for (const [name, value] of entries()) {
      const key = fold(name);
      const entry = collected.get(key);
      if (entry) entry.values.add(value);
      else collected.set(key, { name, values: new Set([value]) });
    }
    return new Map(
      Array.from(collected, ([key, { name, values }]) => [
        key,
        { name, values: Object.freeze([...values]) as readonly [Value, ...Value[]] },
      ]),
    );
  }

  function look(text: string) {
    requireString(text, `The name of a known ${kind}`);
    index ??= build();
    return index.get(fold(text));
  }

  return {
    get(name) {
      const entry = look(name);
      if (entry) return entry.values;
      throw new UnknownNameError(
        name,
        kind,
        nearest(
          name,
          Array.from(entries(), ([known]) => known),
        ),
      );
    },
    find: (text) => look(text)?.name,
  };
}
