import { fold, foldId } from "./fold.ts";
import { comparable, nearestOf } from "./nearest.ts";
import type { Redirect } from "../records/types.ts";
import { requireString } from "./require-string.ts";
import { type NameKind, UnknownNameError } from "./unknown-name-error.ts";

/** Finds what belongs to a name, regardless of its case, accents, whitespace and punctuation. */
export interface NameIndex<Name extends string, Value> {
  /**
   * What belongs to the name: the same frozen array each time.
   *
   * Throws `UnknownNameError` for a name that is not known, `TypeError` for what is not a string.
   */
  get(name: string): readonly [Value, ...Value[]];
  /** The known name as the data spell it, or undefined. Throws `TypeError` for what is not a string. */
  find(text: string): Name | undefined;
}

/** A known name as the data spell it, with what belongs to it. */
export interface Found<Name extends string, Value> {
  readonly name: Name;
  readonly values: readonly [Value, ...Value[]];
}

/** Finds what people write instead of a known name; `look` finds known names. */
export type Respell<Name extends string, Value> = (
  text: string,
  look: (text: string) => Found<Name, Value> | undefined,
  known: () => Iterable<readonly [folded: string, found: Found<Name, Value>]>,
) => Found<Name, Value> | undefined;

/**
 * Indexes names on first use, so that importing a query costs nothing.
 *
 * Names that fold to the same share their values; the first gives the spelling. An old name is told by the one that it has now.
 */
export function nameIndex<Name extends string, Value>(
  kind: NameKind,
  entries: () => Iterable<readonly [name: Name, value: Value, now?: Name]>,
  respell?: Respell<Name, Value>,
  keyOf: (name: string) => string = fold,
): NameIndex<Name, Value> {
  let index: Map<string, Found<Name, Value>> | undefined;
  /** The names as they are compared with one that is not known: to make them so takes most of the time. */
  let compared: ReturnType<typeof comparable> | undefined;
  /** Names that were asked for just as the data spell them: most are, and to fold one takes ten times as long as to look it up. */
  const asSpelt = new Map<string, Found<Name, Value>>();

  function build() {
    const collected = new Map<string, { name: Name; values: Set<Value> }>();
    for (const [name, value, now = name] of entries()) {
      const key = keyOf(name);
      const entry = collected.get(key);
      if (entry) entry.values.add(value);
      else collected.set(key, { name: now, values: new Set([value]) });
    }
    return new Map(
      Array.from(collected, ([key, { name, values }]) => [
        key,
        { name, values: Object.freeze([...values]) as readonly [Value, ...Value[]] },
      ]),
    );
  }

  function look(text: string): Found<Name, Value> | undefined {
    const spelt = asSpelt.get(text);
    if (spelt) return spelt;
    requireString(text, `The name of a known ${kind}`);
    const known = (index ??= build());
    const key = keyOf(text);
    const found = known.get(key);
    if (found?.name === text) asSpelt.set(text, found);
    if (found || !respell) return found;
    const respelt = respell(
      text,
      (other) => known.get(keyOf(other)),
      () => known,
    );
    // The next time the answer is the same array.
    if (respelt) known.set(key, respelt);
    return respelt;
  }

  return {
    get(name) {
      const entry = look(name);
      if (entry) return entry.values;
      const known = (index ??= build());
      compared ??= comparable(known.values());
      const names = [...new Set(compared.map((found) => found.name))];
      throw new UnknownNameError(name, kind, nearestOf(name, compared), names);
    },
    find: (text) => look(text)?.name,
  };
}

/**
 * Indexes ids on first use; hyphens tell them apart. An id of earlier editions leads to its record.
 *
 * One that leads to several throws `UnknownNameError`, which suggests these. The first redirect of an id counts.
 */
export function idIndex<Id extends string, Value>(
  kind: NameKind,
  entries: () => Iterable<readonly [Id, Value]>,
  redirects: () => readonly Redirect[],
): NameIndex<Id, Value> {
  const tables = kind
    .split(/, | or /)
    .map((singular) => `${singular}s`.replace(/ (.)/, (_, letter: string) => letter.toUpperCase()));
  let old: ReadonlyMap<string, Redirect> | undefined;
  const moved = () =>
    (old ??= new Map(
      redirects()
        .filter((redirect) => tables.includes(redirect.kind))
        .reverse()
        .map((redirect) => [foldId(redirect.from), redirect]),
    ));
  const index = nameIndex<Id, Value>(kind, () => withMoved([...entries()], moved()), undefined, foldId);
  return {
    find: (text) => index.find(text),
    get(id) {
      const to = index.find(id) === undefined ? moved().get(foldId(id))?.to : undefined;
      if (to && to.length > 1) throw new UnknownNameError(id, kind, to);
      return index.get(id);
    },
  };
}

function withMoved<Id extends string, Value>(
  entries: readonly (readonly [Id, Value])[],
  redirects: ReadonlyMap<string, Redirect>,
): (readonly [id: Id, value: Value, now?: Id])[] {
  const records = new Map<string, Value>(entries);
  const moved = Array.from(redirects.values(), ({ from, to }) => [from, to] as [Id, readonly [Id, ...Id[]]])
    .filter(([, to]) => to.length === 1 && records.has(to[0]))
    .map(([from, [id]]) => [from, records.get(id) as Value, id] as const);
  return [...entries, ...moved];
}
