/** A value on the way along a path: what it is, and the key or id that led to it. */
export interface Step {
  readonly segment: string;
  readonly value: unknown;
}

/** The text after the slashes of a path; the empty path has none. */
function segments(path: string): string[] {
  return path === "" || path === "/" ? [] : path.replace(/^\//, "").split("/");
}

/** The next value: by key in an object, by id (or, for plain values, by the value itself) in a list. */
function child(value: unknown, segment: string): unknown {
  if (Array.isArray(value)) {
    return value.find((member) => (isObject(member) ? member["id"] === segment : String(member) === segment));
  }
  if (isObject(value) && Object.hasOwn(value, segment)) return value[segment];
  return undefined;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The paths that go on from a value by one segment. */
function children(value: unknown): string[] {
  if (Array.isArray(value))
    return value
      .map((member) => (isObject(member) ? member["id"] : String(member)))
      .filter((id) => typeof id === "string");
  return isObject(value) ? Object.keys(value) : [];
}

/**
 * Walks from a record along a path by id, such as `/meetings/one-on-one/duration`.
 *
 * Gives the steps, the record itself first, or the paths that would have been known at the place where it got lost.
 */
export function walk(record: unknown, path: string): { steps: Step[] } | { lost: string[] } {
  const steps: Step[] = [{ segment: "", value: record }];
  let at = "";
  let value = record;
  for (const segment of segments(path)) {
    const next = child(value, segment);
    if (next === undefined) return { lost: children(value).map((known) => `${at}/${known}`) };
    steps.push({ segment, value: next });
    at += `/${segment}`;
    value = next;
  }
  return { steps };
}
