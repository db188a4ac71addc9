// How cost grows with the data: `npm run bench:growth -- --to 100000 --out docs/growth` measures synthetic editions of 10 encounters and
// more, each size in a process of its own, and writes docs/growth.json, .md and .svg. Needs a quiet machine.
import { DuckDBInstance } from "@duckdb/node-api";
import { Ajv2020, type AnySchema } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import * as arquero from "arquero";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { freemem } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { compareEditions, createDataset, type Dataset, type Encounter, type Ids } from "trump-putin-encounters";
import { datasetSchema, parseDataset } from "trump-putin-encounters/schema";
import { root } from "../project.ts";
import { chart, here, type Figures, page, tableOf } from "./growth-page.ts";
import { median } from "./rounds.ts";
import { cityAt, idAt, synthetic, withChanges } from "./synthetic.ts";

const SIZES = [10, 100, 1_000, 10_000, 100_000, 1_000_000];

/** From so many on, encounters are short. */
const MANY = 1_000_000;

/** In bytes of memory for each encounter: the text, what is parsed from it, the dataset, a second edition and its comparison. */
const NEEDED = 120_000;
const NEEDED_SHORT = 19_500;

/** Encounters in one text. No string of V8 is longer than half a billion letters, and JSON.parse() takes no other. */
const IN_ONE_TEXT = 100_000;

const { values } = parseArgs({
  options: { to: { type: "string", default: "100000" }, out: { type: "string" }, size: { type: "string" } },
});
if (values.size === undefined) measureAll(Number(values.to), values.out);
else console.log(JSON.stringify(await measure(Number(values.size))));

function measureAll(to: number, out: string | undefined): void {
  const [measured, skipped]: [Figures[], string[]] = [[], []];
  for (const size of SIZES.filter((one) => one <= to)) {
    const needed = Math.max(1, Math.ceil((size * (size < MANY ? NEEDED : NEEDED_SHORT)) / 2 ** 30));
    if (needed * 2 ** 30 > freemem()) {
      skipped.push(
        `${size.toLocaleString("en")} encounters would need about ${needed} GB of free memory; this machine had ${Math.floor(freemem() / 2 ** 30)} GB.`,
      );
      console.error(skipped.at(-1));
      continue;
    }
    const heap = Math.max(2_048, needed * 1_024);
    const { status, stdout } = spawnSync(
      process.execPath,
      ["--expose-gc", `--max-old-space-size=${heap}`, import.meta.filename, "--size", String(size)],
      { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], cwd: root },
    );
    if (status !== 0) {
      skipped.push(`${size.toLocaleString("en")} encounters could not be measured within ${heap} MB.`);
      console.error(skipped.at(-1));
      continue;
    }
    measured.push(JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Figures);
    console.log(tableOf(measured));
  }
  if (out === undefined) return;
  const figures = { ...here(), measured, skipped };
  writeFileSync(`${out}.json`, `${JSON.stringify(figures, null, 2)}\n`);
  writeFileSync(`${out}.svg`, chart(figures));
  writeFileSync(`${out}.md`, page(figures));
}

async function measure(size: number): Promise<Figures> {
  /** Small editions are measured often, large ones as often as there is time. */
  const rounds = Math.max(1, Math.min(51, Math.round(100_000 / size)));
  const lookups = Math.max(1, Math.min(200, Math.round(1_000_000 / size)));
  const tell = (what: string) => {
    console.error(`  ${size.toLocaleString("en")} encounters: ${what}, ${rounds} rounds`);
  };

  tell("JSON.parse and createDataset");
  const texts = textsOf(size);
  const parse = () => parsedFrom(texts);
  const reading = inTurns(rounds, () => {
    const parsed = timed(parse);
    const created = timed(() => createDataset(parsed.result));
    return { parse: parsed.ms, create: created.ms };
  });

  tell("memory");
  const memory = memoryOf(parse);

  tell("lookups");
  const found = await measureLookups(parse(), rounds, lookups);

  tell("parseDataset, datasetSchema and Ajv");
  const schema = JSON.parse(readFileSync(path.join(root, "dist/data/dataset.schema.json"), "utf8")) as AnySchema;
  const isValid = addFormats.default(new Ajv2020({ strict: false })).compile(schema);
  const [checked] = [parse()];
  if (!isValid(checked)) throw new Error(`Ajv refuses the synthetic data: ${JSON.stringify(isValid.errors?.[0])}`);
  const checking = inTurns(Math.min(rounds, 11), () => ({
    ajv: timed(() => isValid(checked)).ms,
    shape: timed(() => datasetSchema.parse(checked)).ms,
    parseDataset: timed(() => parseDataset(checked)).ms,
  }));

  tell("compareEditions");
  const newer = withChanges(parse());
  const comparing = inTurns(rounds, () => {
    const { ms, result } = timed(() => compareEditions(checked, newer));
    if (result.changed.length !== Math.ceil(size / 100)) throw new Error("compareEditions() missed a change.");
    return { compare: ms };
  });

  return {
    size,
    rounds,
    megabytes: texts.reduce((sum, text) => sum + text.length, 0) / 1e6,
    ...reading,
    ...checking,
    ...comparing,
    memory,
    lookups: found,
  };
}

/** The data as JSON: one text, or where no string could hold it, several whose encounters follow each other. */
function textsOf(size: number): string[] {
  const data = synthetic(size, size >= MANY);
  const parts = Math.ceil(size / IN_ONE_TEXT);
  return Array.from({ length: parts }, (_, part) => {
    const encounters = data.encounters.slice(part * IN_ONE_TEXT, (part + 1) * IN_ONE_TEXT);
    return JSON.stringify(part === 0 ? { ...data, encounters } : { encounters });
  });
}

function parsedFrom(texts: readonly string[]): Dataset<Ids> {
  const [first, ...rest] = texts.map((text) => JSON.parse(text) as Dataset<Ids>);
  if (!first) throw new Error("There is no text.");
  if (rest.length === 0) return first;
  return { ...first, encounters: [first, ...rest].flatMap(({ encounters }) => encounters) };
}

/** Bytes that what was parsed takes, and that the dataset takes once the parsed data are gone. */
function memoryOf(parsed: () => Dataset<Ids>): { parsed: number; dataset: number } {
  const used = () => {
    globalThis.gc?.();
    globalThis.gc?.();
    return process.memoryUsage().heapUsed;
  };
  const held: { parsed?: Dataset<Ids> | undefined; dataset?: unknown } = {};
  // Each in a function of its own: what a call was given stays alive while the function that called runs.
  const parse = () => {
    held.parsed = parsed();
  };
  const create = () => {
    if (held.parsed) held.dataset = createDataset(held.parsed);
  };
  const before = used();
  parse();
  const afterParsing = used() - before;
  create();
  held.parsed = undefined;
  const dataset = used() - before;
  if (held.dataset === undefined) throw new Error("The dataset is gone.");
  return { parsed: afterParsing, dataset };
}

type Ask = (at: number) => unknown;

/** Microseconds for one lookup after the first, by id and by place, for each of the libraries. */
async function measureLookups(data: Dataset<Ids>, rounds: number, lookups: number): Promise<Figures["lookups"]> {
  const all: readonly Encounter<Ids>[] = data.encounters;
  const dataset = createDataset(data);
  const table = arquero.table({
    id: all.map(({ id }) => id),
    city: all.map(({ location }) => location.city),
    record: all,
  });
  const by = (column: "id" | "city", value: string) =>
    table.filter(arquero.escape((row: Record<string, unknown>) => row[column] === value)).array("record");

  const database = await (await DuckDBInstance.create(":memory:")).connect();
  await database.run("CREATE TABLE encounters (id VARCHAR PRIMARY KEY, city VARCHAR, record INTEGER)");
  const appender = await database.createAppender("encounters");
  all.forEach(({ id, location }, at) => {
    appender.appendVarchar(id);
    appender.appendVarchar(location.city);
    appender.appendInteger(at);
    appender.endRow();
  });
  appender.closeSync();
  await database.run("CREATE INDEX cities ON encounters (city)");
  const byId = await database.prepare("SELECT record FROM encounters WHERE id = $1");
  const byCity = await database.prepare("SELECT record FROM encounters WHERE city = $1");
  const ask = async (statement: typeof byId, value: string) => {
    statement.bindVarchar(1, value);
    const answer = await statement.runAndReadAll();
    return answer.getRows().map(([at]) => all[Number(at)]);
  };

  const id: Record<string, Ask> = {
    ours: (at) => [dataset.getEncounter(idAt(at))],
    filter: (at) => all.filter((encounter) => encounter.id === idAt(at)),
    arquero: (at) => by("id", idAt(at)),
    duckdb: (at) => ask(byId, idAt(at)),
  };
  const place: Record<string, Ask> = {
    ours: (at) => dataset.byLocation(cityAt(at)),
    filter: (at) => all.filter(({ location }) => location.city === cityAt(at)),
    arquero: (at) => by("city", cityAt(at)),
    duckdb: (at) => ask(byCity, cityAt(at)),
  };
  return { id: await inRounds(id, all.length), place: await inRounds(place, all.length) };

  /** Each library once in every round, so that whatever else the machine does slows all of them. */
  async function inRounds(asks: Record<string, Ask>, count: number): Promise<Record<string, number>> {
    const expected = new Set((await asks["filter"]?.(0)) as unknown[]);
    const times: Record<string, number[]> = {};
    for (let round = 0; round <= Math.max(rounds, 3); round++) {
      for (const [name, ask] of Object.entries(asks)) {
        const answer = (await ask(0)) as unknown[];
        // The dataset holds frozen copies; they are told by their ids.
        const ids = new Set([...expected].map((one) => (one as Encounter<Ids>).id));
        if (answer.length !== ids.size || !answer.every((one) => ids.has((one as Encounter<Ids>).id)))
          throw new Error(`${name} and its filter disagree.`);
        const started = performance.now();
        for (let at = 0; at < lookups; at++) {
          const pending = ask((at * 47) % count);
          if (pending instanceof Promise) await pending;
        }
        // The first round builds what is built once.
        if (round > 0) (times[name] ??= []).push(((performance.now() - started) * 1_000) / lookups);
      }
    }
    return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
  }
}

function timed<Result>(run: () => Result): { ms: number; result: Result } {
  const started = performance.now();
  const result = run();
  return { ms: performance.now() - started, result };
}

/** The medians of what is measured in each of several rounds. */
function inTurns<Key extends string>(rounds: number, round: () => Record<Key, number>): Record<Key, number> {
  const all = Array.from({ length: rounds }, round);
  const keys = Object.keys(all[0] ?? {}) as Key[];
  return Object.fromEntries(keys.map((key) => [key, median(all.map((one) => one[key]))])) as Record<Key, number>;
}
