// What each import adds to an app, gzipped, and how much it may: `npm run sizes` prints the table.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { SizeLimitConfig } from "size-limit";
import * as everything from "trump-putin-encounters";
import { camelCase } from "./src/names/kebab-case.ts";

/** The gzipped size of a file of dist/data, the measure of what an import may weigh. */
function weight(file: string): number {
  return gzipSync(readFileSync(new URL(`dist/data/${file}`, import.meta.url)), { level: 9 }).length;
}

/** The exports that are records, each with the file that holds the same. */
const records = [
  ...["encounters", "calls", "quotes", "actors", "sources"].map((name) => ({ name, file: `${name}.json` })),
  ...everything.encounters.map(({ id }) => ({ name: camelCase(id), file: `encounters/${id}.json` })),
];

/** Records may weigh a fifth more than their own JSON: what reads and freezes them comes on top. */
const limits = new Map(records.map(({ name, file }) => [name, 1.2 * weight(file)]));

const config: SizeLimitConfig = [
  { name: "everything", import: "*", limit: 1.3 * weight("dataset.json") },
  ...Object.keys(everything).map((name) => ({ name, import: `{ ${name} }`, limit: limits.get(name) })),
].map(({ limit, ...check }) => ({
  ...check,
  path: "dist/index.js",
  gzip: true,
  ...(limit && { limit: `${Math.floor(limit)} B` }),
}));

export default config;
