import canonicalize from "canonicalize";
import { createHash } from "node:crypto";
import { jsonSchemas } from "../../schema/json-schema.ts";
import { KINDS } from "../../checks/kinds.ts";
import type { Dataset } from "./compile.ts";

/** The files of `dist/data/`, by name: the dataset as canonical JSON (RFC 8785), the tables with the keys in the order of their schema. */
export function dataFiles(dataset: Dataset): Map<string, string> {
  return new Map([
    ["dataset.json", canonicalJson(dataset)],
    ...[...KINDS, "redirects" as const].map((kind): [string, string] => [
      `${kind}.json`,
      JSON.stringify(dataset[kind]),
    ]),
    ...Array.from(jsonSchemas(), ([name, schema]): [string, string] => [`${name}.schema.json`, canonicalJson(schema)]),
  ]);
}

/** The SHA-256 of `dataset.json`. */
export function digest(dataset: Dataset): string {
  return createHash("sha256").update(canonicalJson(dataset)).digest("hex");
}

function canonicalJson(value: unknown): string {
  // Optional keys that are absent may stand as undefined after parsing, which JSON does not know.
  const text = canonicalize(JSON.parse(JSON.stringify(value)));
  if (text === undefined) throw new TypeError("Only what JSON can hold can be written.");
  return text;
}
