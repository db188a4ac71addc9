import type { Dataset } from "../generate/compile.ts";
import { type About, described } from "./about.ts";
import { checkTables } from "./check-tables.ts";
import { croissant } from "./croissant.ts";
import { csv } from "./csv.ts";
import { dataPackage } from "./data-package.ts";
import { fullTables } from "./full-tables.ts";
import { geojson } from "./geojson.ts";
import { jsonLd } from "./json-ld.ts";
import { parquet } from "./parquet.ts";

/**
 * The files of `dist/data/tables/`, by name: each table as CSV and as Parquet, and what describes them.
 *
 * @throws Error if a table breaks its own schema.
 */
export function tableFiles(dataset: Dataset, about: About): Map<string, string | Uint8Array> {
  const tables = fullTables(dataset);
  checkTables(tables);
  const texts = new Map(tables.map((table) => [table, csv(table)]));
  const files = new Map(Array.from(texts, ([table, text]) => [table, described(`${table.name}.csv`, text)]));
  return new Map<string, string | Uint8Array>([
    ...Array.from(texts, ([{ name }, text]) => [`${name}.csv`, text] as const),
    ...tables.map((table) => [`${table.name}.parquet`, parquet(table, `${about.name} ${about.version}`)] as const),
    ["datapackage.json", json(dataPackage(files, about))],
    ["croissant.json", json(croissant(files, about))],
    ["encounters.geojson", json(geojson(dataset))],
    ["events.jsonld", json(jsonLd(dataset, about))],
  ]);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
