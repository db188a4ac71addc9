/** Recognizes the names of a list, spelt exactly so; anything else, text or not, is none. */
export function exactly<Name extends string>(names: () => Iterable<Name>): (value: unknown) => value is Name {
  let known: ReadonlySet<unknown> | undefined;
  return (value): value is Name => {
    known ??= new Set(names());
    return known.has(value);
  };
}
