import type { Citation, Ids } from "../records/types.ts";
import { discussedIn, type NamingTopics } from "./discussed-topics.ts";
import { isObject, sortedKeys, type Step, walkParts } from "./member-path.ts";

/** What of a citation tells whom it supports; `undefined`, which JSON does not know, counts as absent. */
type Supporting = Pick<Citation<Ids>, "source"> & { readonly supports?: Citation<Ids>["supports"] | undefined };

/** Whether a citation that sits on an object supports one of that object's keys. */
export function supports(citation: Pick<Supporting, "supports">, key: string): boolean {
  return citation.supports?.includes(key) ?? true;
}

/** The citations that sit on a value, or undefined where it has none of its own. */
export function citationsOn(value: unknown): readonly Supporting[] | undefined {
  return isObject(value) && Array.isArray(value["citations"]) ? (value["citations"] as Supporting[]) : undefined;
}

/** Every citation on a value and on what it holds, the outer ones first. */
function citationsWithin(value: unknown): Supporting[] {
  return walkParts(value, sortedKeys).flatMap((part) => citationsOn(part.value) ?? []);
}

/**
 * The citations that cover the value at the end of a walk.
 *
 * A value that carries citations, or holds parts that do, is covered by these; and any value by those citations on the
 * nearest object around it that support the key under which it stands. A citation covers itself. The topics of a record are covered
 * where its accounts name them.
 */
export function covering(steps: readonly Step[]): Supporting[] {
  const target = steps.at(-1)?.value;
  if (target === null) return [];
  const accounts = steps[1]?.segment === "topics" ? accountsNaming(steps[0]?.value, target) : [];
  if (accounts.length)
    return accounts.flatMap((account) =>
      (citationsOn(account) ?? []).filter((citation) => supports(citation, "topics")),
    );
  const cited = steps.findIndex(({ value }, at) => value === citationsOn(steps[at - 1]?.value));
  const citation = cited < 0 ? undefined : steps[cited + 1];
  if (citation) return [citation.value as Supporting];
  const within = citationsWithin(target);
  if (citationsOn(target)) return within;
  for (const [at, { segment: key }] of [...steps.entries()].reverse()) {
    const around = citationsOn(steps[at - 1]?.value);
    if (around)
      return [
        ...within,
        ...around.filter((citation) => (within.length ? citation.supports?.includes(key) : supports(citation, key))),
      ];
  }
  return within;
}

/** The accounts of a record that name a topic of it, or any of its topics, as discussed; in data of older formats, none does. */
function accountsNaming(record: unknown, target: unknown): NamingTopics[] {
  const { accounts } = record as { readonly accounts?: readonly NamingTopics[] };
  const wanted: readonly unknown[] = Array.isArray(target) ? target : [target];
  return (accounts ?? []).filter((account) => discussedIn(account).some((topic) => wanted.includes(topic)));
}
