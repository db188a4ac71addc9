import type * as z from "zod";
import { frozenCopy } from "../frozen/frozen-copy.ts";
import { notPlain } from "../frozen/not-plain.ts";
import { DEEPEST } from "../frozen/too-deep.ts";
import { applyRules } from "./apply-rules.ts";
import { checkShape } from "./check-shape.ts";
import { InvalidDataError, type FoundProblem } from "./problem.ts";
import { asSegment, isObject, memberName } from "../citations/member-path.ts";
import { FORMAT } from "../edition/format.ts";
import type { AuthoredData } from "./authored-data.ts";
import { firstMet } from "./first-met.ts";
import { type Kind, KINDS } from "./kinds.ts";
import type { Dataset, Ids } from "../records/types.ts";
import { rules } from "./rules/index.ts";
import { dataset } from "../schema/dataset.ts";

/**
 * Checks an unknown value as a whole dataset: the shapes of all records, and every rule that needs no text of a source.
 *
 * Gives a frozen copy; the value itself is left as it is.
 *
 * @throws InvalidDataError with every problem, each with its path by id, the value and what would be right.
 * @example
 * ```ts
 * import { readFileSync } from "node:fs";
 * import { parseDataset } from "trump-putin-encounters/schema";
 *
 * const file = new URL(import.meta.resolve("trump-putin-encounters/data/dataset.json"));
 * const { encounters } = parseDataset(JSON.parse(readFileSync(file, "utf8")));
 * console.log(encounters[0]?.id);
 * // prints: hamburg-2017
 * ```
 */
export function parseDataset(value: unknown): Dataset<Ids> {
  const otherFormat = formatProblem(value);
  // Another format has other shapes, so that there is no more to be said of it.
  if (otherFormat) throw new InvalidDataError([otherFormat]);
  const foreign = unknownToJson(value);
  if (foreign) throw new InvalidDataError([foreign]);
  const result = checkShape({ file: "dataset", path: "", value }, dataset);
  if ("problems" in result) throw new InvalidDataError(result.problems);
  const problems = applyRules(filedIn(result.data), rules);
  if (problems.length) throw new InvalidDataError(problems);
  return frozenCopy(result.data);
}

/** Says of data of another format what reads them. */
function formatProblem(value: unknown): FoundProblem | undefined {
  const format = isObject(value) && Object.hasOwn(value, "format") ? value["format"] : undefined;
  if (format === undefined || format === FORMAT) return undefined;
  const isNumber = typeof format === "number" && Number.isInteger(format) && format > 0;
  const remedy = !isNumber
    ? `is not the number of a format; this version of trump-putin-encounters reads format ${FORMAT}`
    : format < FORMAT
      ? `is the format of older editions; this version of trump-putin-encounters checks format ${FORMAT}. ` +
        `createDataset() and compareEditions() still read format ${format}; to check it, install the version that it came from, such as trump-putin-encounters@${format}`
      : `is the format of newer editions; this version of trump-putin-encounters reads format ${FORMAT}. Update the package`;
  return { file: "dataset", path: "/format", value: format, message: remedy, rule: "shape" };
}

/**
 * The first value that JSON does not know: what is no plain data, and a hole in an array.
 *
 * To check the members of an array of four billion holes, or the keys of a buffer, would take all memory.
 */
function unknownToJson(value: unknown, path = "", isNew = firstMet(), depth = 0): FoundProblem | undefined {
  // What nests deeper has another shape, which is told without looking inside.
  if (!isHolder(value) || depth > DEEPEST || !isNew(value)) return undefined;
  const words = notPlain(value);
  if (words !== undefined) {
    const message = `must be plain data, as from JSON, and not ${words}`;
    return { file: "dataset", path, value, message, rule: "shape" };
  }
  const isArray = Array.isArray(value);
  const length = isArray ? value.length : 0;
  for (let at = 0; at < length; at++) {
    if (Object.hasOwn(value, at)) continue;
    const message = `has a hole at index ${at}, which JSON does not know; give a value, or leave the member out`;
    return { file: "dataset", path, value: undefined, message, rule: "shape" };
  }
  for (const key of Object.keys(value)) {
    const held = (value as Record<string, unknown>)[key];
    if (!isHolder(held)) continue;
    const found = unknownToJson(
      held,
      `${path}/${asSegment(isArray ? memberName(held, Number(key)) : key)}`,
      isNew,
      depth + 1,
    );
    if (found) return found;
  }
  return undefined;
}

function isHolder(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function filedIn(whole: z.infer<typeof dataset>): AuthoredData {
  const filed = KINDS.map((kind) => [
    kind,
    whole[kind].map((record) => ({ file: "dataset", path: `/${kind}/${record.id}`, record })),
  ]);
  return {
    ...(Object.fromEntries(filed) as Pick<AuthoredData, Kind>),
    coverage: [{ file: "dataset", path: "/coverage", record: whole.coverage }],
    publishers: [],
    redirects: whole.redirects.map((record, at) => ({ file: "dataset", path: `/redirects/${at}`, record })),
    texts: undefined,
  };
}
