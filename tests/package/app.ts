import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../project.ts";
import type { Dataset } from "../../src/records/types.ts";

const name = "trump-putin-encounters";
const imported = "byLocation, cancelled, edition, helsinki2018, InvalidDateError, between, quotesBy, UnknownNameError";

const body = `
const thrown = (act) => {
  try {
    act();
  } catch (error) {
    return error;
  }
};

const unfrozen = [];
const seen = new Set();
const walk = (value, place) => {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  if (!Object.isFrozen(value)) unfrozen.push(place);
  for (const [key, held] of Object.entries(value)) walk(held, place + "/" + key);
};
for (const [key, held] of Object.entries(everything)) walk(held, key);
for (const result of [cancelled(), byLocation("Helsinki"), quotesBy("Putin"), between("2017", "2018")]) walk(result, "result");

const unknown = thrown(() => byLocation("Helsinky"));
const invalid = thrown(() => between("2018-02-30", "2019"));
const write = thrown(() => { helsinki2018.title = "changed"; });

console.log(JSON.stringify({
  helsinki: byLocation(" hElsinki ").map(({ id }) => id),
  cancelled: cancelled().map(({ id }) => id),
  quotes: quotesBy("Putin").map(({ text }) => text),
  edition: [edition.version, edition.digest],
  unknown: [unknown instanceof UnknownNameError, unknown instanceof RangeError, unknown.name, unknown.code, unknown.suggestions[0]],
  invalid: [invalid instanceof InvalidDateError, invalid instanceof RangeError, invalid.name, invalid.code, invalid.parameter],
  noText: thrown(() => byLocation(7)) instanceof TypeError,
  write: write instanceof TypeError,
  objects: seen.size > 500,
  unfrozen,
  dataset,
  encounterFile: encounterFile.length,
  manifest: manifest.name,
}));
`;

/** A program that uses the whole package, and prints what it got as JSON; the same in both kinds of module. */
export const app = {
  esm: `
import { ${imported} } from "${name}";
import * as everything from "${name}";
import dataset from "${name}/data/dataset.json" with { type: "json" };
import encounterFile from "${name}/data/encounters.json" with { type: "json" };
import manifest from "${name}/package.json" with { type: "json" };
${body}`,
  cjs: `
"use strict";
const { ${imported} } = require("${name}");
const everything = require("${name}");
const dataset = require("${name}/data/dataset.json");
const encounterFile = require("${name}/data/encounters.json");
const manifest = require("${name}/package.json");
${body}`,
};

const file = readFileSync(path.join(root, "dist", "data", "dataset.json"));
const dataset = JSON.parse(file.toString()) as Dataset;
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };

/** What that program is to print, read from the files that were packed. */
export const answers = {
  helsinki: ["helsinki-2018"],
  cancelled: dataset.encounters.filter(({ status }) => status === "cancelled").map(({ id }) => id),
  quotes: dataset.quotes.filter(({ speaker }) => speaker === "vladimir-putin").map(({ text }) => text),
  edition: [version, createHash("sha256").update(file).digest("hex")],
  unknown: [true, true, "UnknownNameError", "ERR_UNKNOWN_NAME", "Helsinki"],
  invalid: [true, true, "InvalidDateError", "ERR_INVALID_DATE", "from"],
  noText: true,
  write: true,
  objects: true,
  unfrozen: [],
  dataset,
  encounterFile: dataset.encounters.length,
  manifest: name,
};
