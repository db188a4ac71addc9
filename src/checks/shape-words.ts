import * as z from "zod";
import { isObject } from "../citations/member-path.ts";

/** Adds the nearest known names to a message. */
type Suggest = (message: string, asked: string, known: () => Iterable<string>) => string;

const EXPECTED: Readonly<Record<string, string>> = {
  array: "an array",
  boolean: "true or false",
  int: "a whole number",
  object: "an object",
};

/** What a zod issue says, in the words of this package: what would be right. */
export function shapeWords(
  issue: z.core.$ZodRawIssue,
  schema: z.ZodType,
  value: unknown,
  suggest: Suggest,
): string | undefined {
  const keys = issue.path ?? [];
  const field = schemaAt(schema, value, keys);
  const held = valueAt(value, keys);
  const nullable = field instanceof z.ZodNullable;
  const orNull = nullable ? `, or null${whatNullMeans(field)}` : "";
  const right = rightValue(issue, schema, value, keys);
  if (right !== undefined && held === undefined)
    return nullable ? `is missing; give a value${orNull}` : `is missing; it must be ${right}`;

  switch (issue.code) {
    case "invalid_type":
      return `must be ${right ?? ""}${nullable ? " or null" : ""}, not ${issue.expected === "int" && Number.isFinite(held) ? String(held) : kindOf(held)}`;
    case "invalid_value":
    case "invalid_union": {
      if (right === undefined) return undefined;
      const message = `must be ${right}${nullable ? " or null" : ""}`;
      return typeof held === "string"
        ? suggest(message, held, () => allowed(issue, schema, value, keys).map(String))
        : message;
    }
    case "too_small":
    case "too_big":
      return size(issue) + (issue.origin === "array" && issue.minimum === 1 ? orNull && `; give a value${orNull}` : "");
    case "invalid_format":
      return `must match ${issue.pattern ?? issue.format}`;
    default:
      return undefined;
  }
}

/** The keys that an object may have at a place. */
export function keysAt(schema: z.ZodType, value: unknown, keys: readonly PropertyKey[]): string[] {
  const at = chosen(schemaAt(schema, value, keys), valueAt(value, keys));
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function rightValue(
  issue: z.core.$ZodRawIssue,
  schema: z.ZodType,
  value: unknown,
  keys: readonly PropertyKey[],
): string | undefined {
  if (issue.code === "invalid_type") return EXPECTED[issue.expected] ?? `a ${issue.expected}`;
  if (issue.code !== "invalid_value" && issue.code !== "invalid_union") return undefined;
  const values = allowed(issue, schema, value, keys).map((known) => JSON.stringify(known));
  if (!values.length) return undefined;
  return values.length === 1 ? values.join() : `one of ${values.join(", ")}`;
}

/** The values of a vocabulary, or those by which the shapes of a union are told apart. */
function allowed(
  issue: z.core.$ZodRawIssue,
  schema: z.ZodType,
  value: unknown,
  keys: readonly PropertyKey[],
): unknown[] {
  if (issue.code === "invalid_value") return issue.values;
  const union = bare(schemaAt(schema, value, keys.slice(0, -1)));
  return union instanceof z.ZodDiscriminatedUnion
    ? union.options.flatMap((option) => tagsOf(option as z.ZodType, union.def.discriminator))
    : [];
}

function size(issue: z.core.$ZodRawIssue<z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig>): string {
  const [bound, limit, more, than] =
    issue.code === "too_small"
      ? [issue.minimum, "at least", "greater", "no fewer"]
      : [issue.maximum, "at most", "less", "no more"];
  if (issue.origin === "array" && issue.code === "too_small" && bound === 1) return "must not be empty";
  if (issue.origin === "array") return `must have ${limit} ${bound} members`;
  if (issue.origin === "string") return `must have ${than} than ${bound} characters`;
  return `must be ${issue.inclusive ? limit : `${more} than`} ${bound}`;
}

/** What kind of value something is, in the words of JavaScript. */
function kindOf(value: unknown): string {
  if (value === null || (typeof value === "number" && !Number.isFinite(value))) return String(value);
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object") {
    const name = Object.prototype.toString.call(value).slice(8, -1);
    return name === "Object" ? "an object" : `a ${name}`;
  }
  return `a ${typeof value}`;
}

/** What the description of a field says that null means. */
function whatNullMeans(field: z.ZodType): string {
  const meaning = /\bnull: ([^;.]+)/i.exec(field.description ?? "")?.[1];
  return meaning === undefined ? "" : ` (${meaning})`;
}

/** The schema of what stands at a place, as far as it can be told. */
function schemaAt(schema: z.ZodType, value: unknown, keys: readonly PropertyKey[]): z.ZodType | undefined {
  let at: z.ZodType | undefined = schema;
  let held = value;
  for (const key of keys) {
    const inner = chosen(at, held);
    if (inner instanceof z.ZodObject) at = (inner.shape as Record<PropertyKey, z.ZodType>)[key];
    else at = inner instanceof z.ZodArray ? (inner.element as z.ZodType) : undefined;
    held = valueAt(held, [key]);
  }
  return at;
}

/** The shape of a union that a value has by its tag; any other schema as it is, without what else it allows. */
function chosen(schema: z.ZodType | undefined, value: unknown): z.ZodType | undefined {
  const whole = bare(schema);
  if (!(whole instanceof z.ZodDiscriminatedUnion)) return whole;
  const { discriminator } = whole.def;
  const tag = isObject(value) ? value[discriminator] : undefined;
  return (whole.options as readonly z.ZodType[]).find((option) => tagsOf(option, discriminator).includes(tag));
}

function tagsOf(option: z.ZodType, discriminator: string): unknown[] {
  const tag = option instanceof z.ZodObject ? (option.shape as Record<string, unknown>)[discriminator] : undefined;
  return tag instanceof z.ZodLiteral ? [...tag.values] : [];
}

function bare(schema: z.ZodType | undefined): z.ZodType | undefined {
  return schema instanceof z.ZodNullable || schema instanceof z.ZodOptional
    ? bare(schema.unwrap() as z.ZodType)
    : schema;
}

function valueAt(value: unknown, keys: readonly PropertyKey[]): unknown {
  return keys.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key], value);
}
