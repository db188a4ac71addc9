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

  return (id: string): Record => {
    requireString(id, `${query}(): id`);
    const [record] = index.get(id);
    return record;
  };
}
