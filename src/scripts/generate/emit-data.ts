import canonicalize from "canonicalize";
import { createHash } from "node:crypto";
import { jsonSchemas } from "../../schema/json-schema.ts";
import { KINDS } from "../../checks/kinds.ts";
import type { Dataset } from "./compile.ts";

/** The files of `dist/data/`, by name: canonical JSON (RFC 8785). */
export function dataFiles(dataset: Dataset): Map<string, string> {
  return new Map(
    Object.entries({
      "dataset.json": dataset,
      ...Object.fromEntries(KINDS.map((kind) => [`${kind}.json`, dataset[kind]])),
      "redirects.json": dataset.redirects,
      ...Object.fromEntries(Array.from(jsonSchemas(), ([name, schema]) => [`${name}.schema.json`, schema])),
    }).map(([name, value]) => [name, canonicalJson(value)]),
  );
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
