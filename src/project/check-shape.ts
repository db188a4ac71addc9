import type * as z from "zod";
import type { Problem } from "./problem.ts";

/** A value of the right shape, or every place where it is not. */
export function checkShape<S extends z.ZodType>(
  { file, path, value }: { file: string; path: string; value: unknown },
  schema: S,
): { data: z.infer<S> } | { problems: Problem[] } {
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data };
  return {
    problems: result.error.issues.map((issue) => {
      const place = locate(value, issue.path);
      return { file, path: path + place.path, value: place.value, message: issue.message };
    }),
  };
}

/** The id of a list's member, or where it has none its position. */
export function memberName(member: unknown, position: number): string {
  const id = typeof member === "object" && member !== null && "id" in member ? member.id : undefined;
  return typeof id === "string" ? id : String(position);
}

/** A path of keys and positions as a path by id, and what stands there. */
function locate(value: unknown, keys: readonly PropertyKey[]): { path: string; value: unknown } {
  let path = "";
  for (const key of keys) {
    const inner = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
    path += `/${typeof key === "number" ? memberName(inner, key) : String(key)}`;
    value = inner;
  }
  return { path, value };
}
