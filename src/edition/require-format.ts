import { isObject } from "../citations/member-path.ts";
import { typeInWords } from "../names/require-string.ts";
import { FORMAT } from "./format.ts";
import { UnsupportedFormatError } from "./unsupported-format-error.ts";

/** Refuses what is not a dataset by its `format`, or has a newer one; `what` names the parameter. */
export function requireFormat(value: unknown, what: string): asserts value is Readonly<Record<string, unknown>> {
  const format = isObject(value) && Object.hasOwn(value, "format") ? value["format"] : undefined;
  if (typeof format !== "number" || !Number.isInteger(format) || format < 1) {
    const shown = typeof format === "number" ? String(format) : typeInWords(format);
    const found =
      format === undefined
        ? 'it has no "format"'
        : `its "format" is ${shown}, and not a whole number from 1 to ${FORMAT}`;
    throw new TypeError(
      `${what} is not a dataset: ${found}. It must be an object as in dataset.json; parseDataset() of trump-putin-encounters/schema tells what is wrong with unknown data.`,
    );
  }
  if (format > FORMAT) throw new UnsupportedFormatError(format, what);
}
