import type { Claim, Dispute, Ids } from "../records/types.ts";
import { isObject, walk } from "./member-path.ts";

/** The id of the claim whose value a record holds at the path of a dispute; null: it holds none of them. */
export function followedClaim(
  record: object,
  { path, claims }: Pick<Dispute<Ids>, "path"> & { readonly claims: readonly Pick<Claim<Ids>, "id" | "value">[] },
): string | null {
  const way = walk(record, path);
  if (!("steps" in way)) return null;
  const value = way.steps.at(-1)?.value;
  const held = inOneForm(isDurations(value) ? value[0] : value);
  return claims.find((claim) => inOneForm(claim.value) === held)?.id ?? null;
}

/** Whether a value is the lengths of a call: a claim about them is compared with the first. */
export function isDurations(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.length > 0 && value.every((member) => isObject(member) && "minutes" in member);
}

/** A value so that those that say the same are the same, whatever the order of their members and keys. */
export function inOneForm(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify([...(value as unknown[])].sort());
  return isObject(value) ? `${String(value["minutes"])} ${String(value["bound"])}` : JSON.stringify(value);
}
