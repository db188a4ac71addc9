import * as Plot from "@observablehq/plot";
import Table from "cli-table3";
import { JSDOM } from "jsdom";
import { cpus, totalmem } from "node:os";
import { load } from "./rounds.ts";

/** What was measured of an edition of one size: milliseconds, lookups in microseconds, memory in bytes. */
export interface Figures {
  readonly size: number;
  readonly rounds: number;
  readonly megabytes: number;
  readonly parse: number;
  readonly create: number;
  readonly ajv: number;
  readonly shape: number;
  readonly parseDataset: number;
  readonly compare: number;
  readonly memory: { readonly parsed: number; readonly dataset: number } | null;
  readonly lookups: { readonly id: Record<string, number>; readonly place: Record<string, number> };
}

/** Every figure of a run, and where it ran. */
export interface Growth {
  readonly date: string;
  readonly node: string;
  readonly machine: string;
  readonly load: string;
  readonly measured: readonly Figures[];
  readonly skipped: readonly string[];
}

export function here(): Omit<Growth, "measured" | "skipped"> {
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    machine: `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory`,
    load: load(),
  };
}

const HEAD = [
  "encounters",
  "JSON, MB",
  "JSON.parse, ms",
  "createDataset, ms",
  "times JSON.parse",
  "memory, times parsed",
  "parseDataset, ms",
  "datasetSchema, ms",
  "Ajv, ms",
  "compareEditions, ms",
];
const LOOKUP_HEAD = ["encounters", "asked by", "query, µs", "Array.filter, µs", "Arquero, µs", "DuckDB, µs"];

function rowsOf(measured: readonly Figures[]): string[][] {
  return measured.map((one) => [
    one.size.toLocaleString("en"),
    shown(one.megabytes),
    shown(one.parse),
    shown(one.create),
    shown(one.create / one.parse),
    one.memory ? shown(one.memory.dataset / one.memory.parsed) : "–",
    shown(one.parseDataset),
    shown(one.shape),
    shown(one.ajv),
    shown(one.compare),
  ]);
}

function lookupRowsOf(measured: readonly Figures[]): string[][] {
  return measured.flatMap(({ size, lookups }) =>
    (["id", "place"] as const).map((asked) => [
      size.toLocaleString("en"),
      asked,
      ...["ours", "filter", "arquero", "duckdb"].map((name) => shown(lookups[asked][name] ?? NaN)),
    ]),
  );
}

/** A figure with three digits that say something. */
function shown(value: number): string {
  if (!Number.isFinite(value)) return "–";
  return value >= 100 ? Math.round(value).toLocaleString("en") : value.toPrecision(3).replace(/\.?0+$/, "");
}

/** Both tables, for a terminal. */
export function tableOf(measured: readonly Figures[]): string {
  const draw = (head: string[], rows: string[][]) => {
    const table = new Table({ head, colAligns: head.map(() => "right"), style: { head: [], border: [] } });
    table.push(...rows);
    return table.toString();
  };
  return `${draw(HEAD, rowsOf(measured))}\n${draw(LOOKUP_HEAD, lookupRowsOf(measured))}`;
}

/** Plot's own types need those of a browser. */
const draw = Plot.plot as unknown as (options: object) => {
  readonly outerHTML: string;
  setAttribute(name: string, value: string): void;
};

/** Time against size, both on logarithmic scales: what grows in step with the data is a line of one slope. */
export function chart({ measured }: Growth): string {
  const { document } = new JSDOM("").window;
  const lines = measured.flatMap((one) => [
    ...(["parse", "create", "parseDataset", "shape", "ajv", "compare"] as const).map((key) => ({
      size: one.size,
      ms: one[key],
      name: NAMES[key],
    })),
    ...Object.entries(one.lookups.id).map(([key, us]) => ({
      size: one.size,
      ms: us / 1_000,
      name: `by id: ${NAMES[key as "ours"]}`,
    })),
  ]);
  const plotted = lines.filter(({ ms }) => Number.isFinite(ms) && ms > 0);
  const last = Math.max(...plotted.map(({ size }) => size));
  const svg = draw({
    document,
    width: 900,
    height: 620,
    marginRight: 190,
    marginLeft: 60,
    style: { background: "white", color: "black", fontFamily: "sans-serif", fontSize: "12px" },
    x: {
      type: "log",
      label: "encounters",
      ticks: measured.map(({ size }) => size),
      tickFormat: (size: number) => size.toLocaleString("en"),
    },
    y: {
      type: "log",
      label: "milliseconds",
      grid: true,
      ticks: [1e-4, 1e-3, 0.01, 0.1, 1, 10, 100, 1e3, 1e4, 1e5, 1e6],
      tickFormat: (ms: number) => String(ms),
    },
    marks: [
      Plot.line(plotted, { x: "size", y: "ms", stroke: "name", strokeWidth: 1.5 }),
      Plot.dot(plotted, { x: "size", y: "ms", fill: "name", r: 2.5 }),
      Plot.text(apart(plotted.filter(({ size }) => size === last)), {
        x: "size",
        y: "labelled",
        text: "name",
        fill: "name",
        textAnchor: "start",
        dx: 8,
      }),
    ],
  });
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", "How long each function takes, by the number of encounters");
  return `${svg.outerHTML}\n`;
}

/** Labels beside the ends of their lines, moved up where two would cover each other. */
function apart<Line extends { readonly ms: number }>(ends: readonly Line[]): (Line & { labelled: number })[] {
  let below = 0;
  return [...ends]
    .sort((a, b) => a.ms - b.ms)
    .map((end) => {
      below = Math.max(end.ms, below * 1.6);
      return { ...end, labelled: below };
    });
}

const NAMES = {
  parse: "JSON.parse",
  create: "createDataset",
  parseDataset: "parseDataset",
  shape: "datasetSchema",
  ajv: "Ajv",
  compare: "compareEditions",
  ours: "getEncounter",
  filter: "Array.filter",
  arquero: "Arquero",
  duckdb: "DuckDB",
} as const;

export function page(growth: Growth): string {
  const { date, node, machine, load, measured, skipped } = growth;
  const markdown = (head: string[], rows: string[][]) =>
    [head, head.map((_, at) => (at === 0 ? "---" : "---:")), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
  return `<!-- Generated by \`npm run bench:growth -- --out docs/growth\`. Do not edit. -->

# How cost grows

The package holds an edition of some dozen encounters. \`createDataset\`, \`parseDataset\` and \`compareEditions\` take any number, and their cost grows in
step with the data. A lookup after the first takes microseconds, however many records there are.

![How long each function takes, by the number of encounters](growth.svg)

${markdown(HEAD, rowsOf(measured))}

A lookup after the first, by id, which finds one encounter, and by place, which finds a hundredth of all:

${markdown(LOOKUP_HEAD, lookupRowsOf(measured))}

Measured on ${date} with Node.js ${node} on a machine with ${machine}, whose load was ${load}.
${[
  `The data are synthetic: the edition's encounters with other ids, cities and years, each with its first account only.`,
  `The figures are medians of interleaved rounds, ${measured.map(({ size, rounds }) => `${rounds} for ${size.toLocaleString("en")}`).join(", ")}.`,
  `Memory is that of the dataset after a garbage collection, once the parsed data are gone.`,
  `Ajv checks the JSON Schema, and \`datasetSchema.parse\` of zod the same; \`parseDataset\` does so, applies every rule and returns a frozen copy.`,
  `In the comparison, every hundredth encounter differs. DuckDB is in memory, with an index on both columns.`,
  ...(measured.some(({ size }) => size >= 1_000_000)
    ? [
        "The 1,000,000 encounters are short ones that were never held, with one citation at each place, and came as ten texts, as no string of Node.js could hold them.",
      ]
    : []),
  ...skipped,
  ...(measured.some(({ size }) => size >= 1_000_000) ? [] : ["1,000,000 encounters were not measured."]),
].join("\n")}
`;
}
