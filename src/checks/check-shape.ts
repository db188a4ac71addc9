import type * as z from "zod";
import { asSegment, memberName } from "../citations/member-path.ts";
import type { FoundProblem } from "./problem.ts";
import { keysAt, shapeWords } from "./shape-words.ts";
import { suggesting } from "./suggesting.ts";

/** A value of the right shape, or every place where it is not. */
export function checkShape<S extends z.ZodType>(
  { file, path, value }: { file: string; path: string; value: unknown },
  schema: S,
): { data: z.infer<S> } | { problems: FoundProblem[] } {
  const suggest = suggesting();
  const result = schema.safeParse(value, { error: (issue) => shapeWords(issue, schema, value, suggest) });
  if (result.success) return { data: result.data };
  return {
    problems: result.error.issues.flatMap(complaints).map(({ keys, message }) => {
      const place = locate(value, keys);
      return { file, path: path + place.path, value: place.value, message, rule: "shape" };
    }),
  };

  /** What an issue says of which places: of unknown keys, each by itself. */
  function complaints(issue: z.core.$ZodIssue): { keys: PropertyKey[]; message: string }[] {
    if (issue.code !== "unrecognized_keys") return [{ keys: issue.path, message: issue.message }];
    return issue.keys.map((key) => ({
      keys: [...issue.path, key],
      message: suggest("stands under a key that is not known here; correct the key, or remove it", key, () =>
        keysAt(schema, value, issue.path),
      ),
    }));
  }
}

/** A path of keys and positions as a path by id, and what stands there. */
function locate(value: unknown, keys: readonly PropertyKey[]): { path: string; value: unknown } {
  let path = "";
  for (const key of keys) {
    const inner = (value as Record<PropertyKey, unknown>)[key];
    path += `/${asSegment(typeof key === "number" ? memberName(inner, key) : String(key))}`;
    value = inner;
  }
  return { path, value };
}
