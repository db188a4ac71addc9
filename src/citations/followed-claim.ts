import type { Claim, Dispute, Ids } from "../records/types.ts";
import { isObject, walk } from "./member-path.ts";

/** The id of the claim whose value a record holds at the path of a dispute; null: it holds none of them. */
export function followedClaim(
  record: object,
  { path, claims }: Pick<Dispute<Ids>, "path"> & { readonly claims: readonly Pick<Claim<Ids>, "id" | "value">[] },
): string | null {
  const way = walk(record, path);
  if (!("steps" in way)) return null;
  const held = JSON.stringify(comparable(way.steps.at(-1)?.value));
  return claims.find(({ value }) => JSON.stringify(comparable(value)) === held)?.id ?? null;
}

/** What a claim about a value is compared with: of the durations of a call, the first. Keys may stand in any order. */
export function comparable(value: unknown): unknown {
  const [first] = Array.isArray(value) ? (value as unknown[]) : [value];
  return isObject(first) && "minutes" in first ? { minutes: first["minutes"], bound: first["bound"] } : value;
}
