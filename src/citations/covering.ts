import { isObject, type Step } from "./member-path.ts";

/** What this module needs to know of a citation. */
interface Supporting {
  readonly source: string;
  readonly supports?: readonly string[] | undefined;
}

/** Whether a citation that sits on an object supports one of that object's keys. */
export function supports(citation: Supporting, key: string): boolean {
  return citation.supports?.includes(key) ?? true;
}

/** The citations that sit on a value, or undefined where it has none of its own. */
export function citationsOn(value: unknown): readonly Supporting[] | undefined {
  return isObject(value) && Array.isArray(value["citations"]) ? (value["citations"] as Supporting[]) : undefined;
}

/** Every citation on a value and on what it holds, the outer ones first. */
function citationsWithin(value: unknown): Supporting[] {
  if (Array.isArray(value)) return value.flatMap(citationsWithin);
  if (!isObject(value)) return [];
  const own = citationsOn(value) ?? [];
  const inner = Object.entries(value).flatMap(([key, held]) => (key === "citations" ? [] : citationsWithin(held)));
  return [...own, ...inner];
}

/**
 * The citations that cover the value at the end of a walk.
 *
 * A value that carries citations, or holds parts that do, is covered by these; and any value by those citations on the
 * nearest object around it that support the key under which it stands.
 */
export function covering(steps: readonly Step[]): Supporting[] {
  const target = steps.at(-1)?.value;
  if (target === null || target === undefined) return [];
  const within = citationsWithin(target);
  if (citationsOn(target)) return within;
  for (let at = steps.length - 2; at >= 0; at--) {
    const around = citationsOn(steps[at]?.value);
    const key = steps[at + 1]?.segment ?? "";
    if (around)
      return [
        ...within,
        ...around.filter((citation) => (within.length ? citation.supports?.includes(key) : supports(citation, key))),
      ];
  }
  return within;
}
