import type { Source, Ids } from "../records/types.ts";

/** Who publishes sources, and to whom they belong. */
export interface Publisher {
  readonly name: string;
  readonly owner: string | null;
}

/** Who is heard in a source: the owner of whoever reports, or else their name. */
export function voicesOf(
  publishers: readonly Publisher[],
): (source: Pick<Source<Ids>, "publisher" | "originalOf">) => string {
  const owners = new Map(publishers.map(({ name, owner }) => [name, owner]));
  return ({ publisher, originalOf }) => {
    const reporting = originalOf ?? publisher;
    return owners.get(reporting) ?? reporting;
  };
}
