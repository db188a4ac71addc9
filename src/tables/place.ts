/** Where a part without an id stands in its record. */
export interface Place {
  readonly nth: number;
  readonly path: string;
}

/** The place of the part at an index: in their order it counts from 1, in paths from 0. */
export function placeAt(key: string, index: number): Place {
  return { nth: index + 1, path: `/${key}/${index}` };
}

/** The column that leads from a part without an id to its citations. */
export function pathOfPart(example: string) {
  return {
    schema: { type: "string" },
    meaning: "Its path in the record, by which `citations` has its sources; positions count from 0 there.",
    example,
    read: ({ at }: { readonly at: Place }) => at.path,
  };
}
