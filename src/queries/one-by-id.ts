import { idIndex } from "../names/name-index.ts";
import { requireString } from "../names/require-string.ts";
import type { Redirect } from "../records/types.ts";
import type { NameKind } from "../names/unknown-name-error.ts";

/** Finds one record by its id, for the query of that name. */
export function oneById<Record extends { readonly id: string }>(
  query: string,
  kind: NameKind,
  records: () => readonly Record[],
  redirects: () => readonly Redirect[],
) {
  const index = idIndex(kind, () => records().map((record) => [record.id, record] as const), redirects);
  let exact: Map<string, Record> | undefined;

  return (id: string): Record => {
    requireString(id, `${query}(): id`);
    // An id spelt as in the data needs no folding, which takes milliseconds for all ids of a large table.
    // Of records with the same id, the first is found, as in the index.
    exact ??= new Map(
      records()
        .map((record): [string, Record] => [record.id, record])
        .reverse(),
    );
    return exact.get(id) ?? index.get(id)[0];
  };
}
