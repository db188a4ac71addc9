// What a second lookup costs over many encounters, beside Array.filter: `npm run bench:lookup`. Needs a build.
import Table from "cli-table3";
import {
  background,
  actors,
  createDataset,
  type Dataset,
  edition,
  type Encounter,
  encounters,
  type Ids,
  type Quote,
  quotes,
  sources,
} from "trump-putin-encounters";

const ENCOUNTERS = 10_000;
const ROUNDS = 31;
const LOOKUPS = 200;

/** Encounters on successive days in a hundred cities, with the edition's own as patterns, and a quote about each. */
function synthetic(count: number): Dataset<Ids> {
  const templates: readonly Encounter<Ids>[] = encounters;
  const made = Array.from({ length: count }, (_, at) => {
    const template = templates[at % templates.length] as Encounter<Ids>;
    const day = new Date(Date.UTC(2000, 0, 1 + at)).toISOString().slice(0, 10);
    return {
      ...template,
      id: `city-${at}`,
      date: day,
      start: day,
      end: day,
      location: { ...template.location, city: `City ${at % 100}` },
    };
  });
  const said = Array.from({ length: count }, (_, at) => ({
    ...(quotes[at % quotes.length] as Quote<Ids>),
    id: `quote-${at}`,
    about: `city-${at}`,
  }));
  return {
    format: 2,
    redirects: [],
    coverage: edition.coverage,
    encounters: made,
    calls: [],
    proposals: [],
    claimedContacts: [],
    quotes: said,
    actors,
    sources,
    accounts: background,
  };
}

const data = synthetic(ENCOUNTERS);
const started = performance.now();
const dataset = createDataset(data);
const created = performance.now() - started;
const all = dataset.encounters;

const pairs: [name: string, query: (at: number) => readonly unknown[], filter: (at: number) => readonly unknown[]][] = [
  [
    "byLocation",
    (at) => dataset.byLocation(`City ${at % 100}`),
    (at) => all.filter(({ location }) => location.city === `City ${at % 100}`),
  ],
  ["getEncounter", (at) => [dataset.getEncounter(`city-${at}`)], (at) => all.filter(({ id }) => id === `city-${at}`)],
  ["byStatus", () => dataset.byStatus("never-held"), () => all.filter(({ status }) => status === "never-held")],
  ["byTopic", () => dataset.byTopic("ukraine"), () => all.filter(({ topics }) => topics.includes("ukraine"))],
  [
    "between (a month)",
    (at) => dataset.between(month(at), month(at)),
    (at) => all.filter(({ start, end }) => start <= `${month(at)}-31` && end >= `${month(at)}-01`),
  ],
  [
    "quotesAbout",
    (at) => dataset.quotesAbout(`city-${at}`),
    (at) => dataset.quotes.filter(({ about }) => about === `city-${at}`),
  ],
  [
    "quotesBy",
    () => dataset.quotesBy("Putin"),
    () => dataset.quotes.filter(({ speaker }) => speaker === "vladimir-putin"),
  ],
];

function month(at: number): string {
  return `${2001 + (at % 20)}-0${1 + (at % 9)}`;
}

/** Microseconds for one lookup, over many. */
function time(lookup: (at: number) => readonly unknown[]): number {
  const start = performance.now();
  for (let at = 0; at < LOOKUPS; at++) lookup(at * 47);
  return ((performance.now() - start) * 1000) / LOOKUPS;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] as number;
}

const rows = pairs.map(([name, query, filter]) => {
  for (const at of [0, 47, 470]) {
    const [answer, expected] = [query(at), filter(at)];
    if (answer.length !== expected.length || answer.some((found, index) => found !== expected[index]))
      throw new Error(`${name} and its filter disagree.`);
  }
  const rounds = Array.from({ length: ROUNDS }, () => [time(query), time(filter)] as const);
  const [queried, filtered] = [median(rounds.map(([ours]) => ours)), median(rounds.map(([, theirs]) => theirs))];
  return [name, query(0).length, queried.toFixed(2), filtered.toFixed(1), (filtered / queried).toFixed(0)];
});

const table = new Table({
  head: ["query", "records found", "query, µs", "Array.filter, µs", "times faster"],
  colAligns: ["left", "right", "right", "right", "right"],
  style: { head: [], border: [] },
});
table.push(...rows);
console.log(
  `${ENCOUNTERS} encounters and as many quotes, taken in by createDataset in ${created.toFixed(0)} ms; a lookup after the first, median of ${ROUNDS} interleaved rounds of ${LOOKUPS}:`,
);
console.log(table.toString());
