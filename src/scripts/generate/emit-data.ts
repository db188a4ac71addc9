import canonicalize from "canonicalize";
import { createHash } from "node:crypto";
import { datasetJsonSchema } from "../../schema/json-schema.ts";
import type { Dataset } from "./compile.ts";

/** The files of `dist/data/`, by name: canonical JSON (RFC 8785). */
export function dataFiles(dataset: Dataset): Map<string, string> {
  const { encounters, calls, proposals, quotes, actors, sources, accounts } = dataset;
  return new Map(
    Object.entries({
      "dataset.json": dataset,
      "encounters.json": encounters,
      "calls.json": calls,
      "proposals.json": proposals,
      "quotes.json": quotes,
      "actors.json": actors,
      "sources.json": sources,
      "accounts.json": accounts,
      "dataset.schema.json": datasetJsonSchema(),
      ...Object.fromEntries(encounters.map((encounter) => [`encounters/${encounter.id}.json`, encounter])),
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
