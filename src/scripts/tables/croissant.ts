import { AUTHOR } from "../../edition/authorship.ts";
import { bibtex } from "../../edition/citation-formats.ts";
import { type About, LICENSE, publishedAt, type TableFile } from "./about.ts";
import type { ColumnType } from "./columns.ts";
import type { FullTable } from "./full-tables.ts";

/** The terms that the standard's own context maps to its namespace. Validators want all of it. */
const TERMS =
  "arrayShape citeAs column containedIn equivalentProperty extract field fileProperty fileObject fileSet format includes isArray isLiveDataset jsonPath key md5 parentField path recordSet references regex repeated replace samplingRate separator source subField transform";

const CONTEXT = {
  "@language": "en",
  // With http:, as the text of the standard has it, validators refuse the file.
  "@vocab": "https://schema.org/",
  ...Object.fromEntries(TERMS.split(" ").map((term) => [term, `cr:${term}`])),
  conformsTo: "dct:conformsTo",
  cr: "http://mlcommons.org/croissant/",
  rai: "http://mlcommons.org/croissant/RAI/",
  data: { "@id": "cr:data", "@type": "@json" },
  dataType: { "@id": "cr:dataType", "@type": "@vocab" },
  dct: "http://purl.org/dc/terms/",
  examples: { "@id": "cr:examples", "@type": "@json" },
  sc: "https://schema.org/",
  description: { "@container": "@language" },
  name: { "@container": "@language" },
};

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: "sc:Text",
  integer: "sc:Integer",
  number: "sc:Float",
  boolean: "sc:Boolean",
  date: "sc:Date",
  // JSON in a cell: readers get it as it is.
  list: "sc:Text",
};

/** The CSV files in Croissant 1.1, the format of dataset search engines and of libraries for machine learning. */
export function croissant(tables: ReadonlyMap<FullTable, TableFile>, about: About) {
  return {
    "@context": CONTEXT,
    "@type": "sc:Dataset",
    conformsTo: "http://mlcommons.org/croissant/1.1",
    name: about.name,
    description: about.description,
    url: `https://www.npmjs.com/package/${about.name}`,
    license: LICENSE.path,
    version: about.version,
    ...(about.released && { datePublished: about.released }),
    keywords: about.keywords,
    creator: { "@type": "sc:Organization", name: AUTHOR },
    citeAs: bibtex(about),
    distribution: Array.from(tables.values(), ({ path, bytes, sha256 }) => ({
      "@type": "cr:FileObject",
      "@id": path,
      name: path,
      contentUrl: publishedAt(about, path),
      encodingFormat: "text/csv",
      contentSize: `${bytes} B`,
      sha256,
    })),
    recordSet: Array.from(tables, ([table, { path }]) => ({
      "@type": "cr:RecordSet",
      "@id": table.name,
      name: table.name,
      description: table.meaning,
      key: table.key.map((column) => ({ "@id": `${table.name}/${column}` })),
      field: table.columns.map(({ name, type, meaning }) => ({
        "@type": "cr:Field",
        "@id": `${table.name}/${name}`,
        name,
        description: meaning,
        dataType: TYPES[type],
        source: { fileObject: { "@id": path }, extract: { column: name } },
        ...referenceOf(table, name),
      })),
    })),
  };
}

/** The column that a column refers to; validators take a table that refers to itself for a cycle. */
function referenceOf({ name, references = [] }: FullTable, column: string) {
  for (const { columns, table, key } of references) {
    if (columns.length === 1 && columns[0] === column && typeof table === "string" && table !== name)
      return { references: { field: { "@id": `${table}/${key[0] ?? ""}` } } };
  }
  return {};
}
