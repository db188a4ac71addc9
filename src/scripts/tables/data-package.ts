import { AUTHOR, TITLE } from "../../edition/authorship.ts";
import { type About, LICENSE, type TableFile } from "./about.ts";
import type { FullTable } from "./full-tables.ts";
import { tableSchema } from "./table-schema.ts";

const PROFILES = "https://datapackage.org/profiles/2.0/";

/** The CSV files as a Data Package 2.0, by the table that each holds. */
export function dataPackage(tables: ReadonlyMap<FullTable, TableFile>, about: About) {
  return {
    $schema: `${PROFILES}datapackage.json`,
    name: about.name,
    title: TITLE,
    description: about.description,
    homepage: `https://www.npmjs.com/package/${about.name}`,
    version: about.version,
    ...(about.released && { created: `${about.released}T00:00:00Z` }),
    keywords: about.keywords,
    licenses: [LICENSE],
    contributors: [{ title: AUTHOR, roles: ["creator"] }],
    sources: [{ title: "The texts that the records cite, each a row with its address", path: "sources.csv" }],
    resources: Array.from(tables, ([table, { path, bytes, sha256 }]) => ({
      name: table.name,
      type: "table",
      path,
      description: table.meaning,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      bytes,
      hash: `sha256:${sha256}`,
      dialect: { $schema: `${PROFILES}tabledialect.json`, lineTerminator: "\n" },
      schema: { $schema: `${PROFILES}tableschema.json`, ...tableSchema(table) },
    })),
  };
}
