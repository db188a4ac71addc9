import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { Consumer } from "./consumer.ts";

const compilers = { "TypeScript 5.9": "5.9.3", "TypeScript 6.0": "6.0.3", "TypeScript 7.0": "7.0.2" };
const resolutions = [
  { moduleResolution: "nodenext", module: "nodenext" },
  { moduleResolution: "node16", module: "node16" },
  { moduleResolution: "bundler", module: "preserve" },
];

const strict = {
  strict: true,
  noEmit: true,
  skipLibCheck: false,
  target: "es2022",
  lib: ["es2022"],
  resolveJsonModule: true,
};

/** What compiles, and, below each @ts-expect-error, what must not: a line that compiles there is an error itself. */
const queries = `
import {
  byLocation, byStatus, byTopic, cancelled, encounters, findLocation, getEncounter, helsinki2018, isCancelled, quotesAbout, quotesBy,
  UnknownNameError, type CancelledEncounter, type Encounter, type HeldEncounter, type LocationName,
} from "trump-putin-encounters";

const held: "held" = getEncounter("helsinki-2018").status;
const id: "helsinki-2018" = helsinki2018.id;
const reasons: (string | null)[] = cancelled().map(({ cancellation }) => cancellation.reason);
const narrowed: CancelledEncounter[] = encounters.filter(isCancelled);
const name: LocationName | undefined = findLocation("helsinki");
const all: readonly Encounter[] = byLocation(name ?? "Danang");
const outcomes = byStatus("never-held").map(({ invitation }) => invitation.outcome);
for (const encounter of encounters) {
  if (encounter.status === "cancelled") encounter.cancellation.announcedOn;
  // @ts-expect-error: only a cancelled encounter has a cancellation
  else encounter.cancellation;
}
function handle(error: unknown): readonly string[] {
  return error instanceof UnknownNameError ? error.suggestions : [];
}
export { held, id, reasons, narrowed, all, outcomes, handle };

// @ts-expect-error: a misspelt place
byLocation("Helsinky");
// @ts-expect-error: a misspelt actor
quotesBy("vladimir-puttin");
// @ts-expect-error: a misspelt encounter
getEncounter("helsinki-2019");
// @ts-expect-error: a misspelt encounter
quotesAbout("osaka-2018");
// @ts-expect-error: a misspelt topic
byTopic("ukrain");
// @ts-expect-error: a misspelt status
byStatus("canceled");
// @ts-expect-error: any text is no name
byLocation("Helsinki" as string);

// @ts-expect-error: a held encounter has no cancellation
getEncounter("helsinki-2018").cancellation;
// @ts-expect-error: nor has its constant
helsinki2018.cancellation;
// @ts-expect-error: nor has any other held one
byStatus("held")[0]!.cancellation;
// @ts-expect-error: nor the type
({} as HeldEncounter).cancellation;

// @ts-expect-error: a record is not written to
helsinki2018.title = "changed";
// @ts-expect-error: nor what it holds
helsinki2018.location.latitude = 0;
// @ts-expect-error: nor its lists
helsinki2018.meetings.push(helsinki2018.meetings[0]!);
// @ts-expect-error: nor their members
helsinki2018.topics[0] = "ukraine";
// @ts-expect-error: nor an answer
cancelled().pop();
// @ts-expect-error: nor the table
encounters[0] = helsinki2018;
`;

const json = `
import dataset from "trump-putin-encounters/data/dataset.json" with { type: "json" };
import manifest from "trump-putin-encounters/package.json" with { type: "json" };
import { createDataset, quotes, type Quote } from "trump-putin-encounters";
import quoteFile from "trump-putin-encounters/data/quotes.json" with { type: "json" };
import encounterFile from "trump-putin-encounters/data/encounters.json" with { type: "json" };
export const again = createDataset(dataset).quotesBy("Putin");
export const typed: readonly Quote[] = quoteFile;
export const status: "held" | "cancelled" | "never-held" | "scheduled" | undefined = encounterFile[0]?.status;
// @ts-expect-error: a misspelt status
export const wrong: "hold" | undefined = encounterFile[0]?.status;
export const all: number = quotes.length;
export const titles: string[] = dataset.encounters.map(({ title }) => title);
export const name: string = manifest.name;
`;

const schemas = `
import * as z from "zod";
import { dataset, encounter, heldEncounter, parseDataset, InvalidDataError, type Dataset, type Names } from "trump-putin-encounters/schema";

const parsed: Dataset<Names> = parseDataset({});
export const ids: string[] = parsed.encounters.map(({ id }) => id);
export const held: "held" = heldEncounter.parse({}).status;
export const format: 2 = dataset.parse({}).format;
export const mine = z.object({ encounter, note: z.string() });
export const note: string = mine.parse({}).note;
export const problems = (error: unknown) => (error instanceof InvalidDataError ? error.problems : []);
// @ts-expect-error: a held encounter has no cancellation
heldEncounter.parse({}).cancellation;
// @ts-expect-error: what was parsed is not written to
parsed.encounters[0]!.title = "changed";
`;

/** The examples of the documentation that an editor shows. */
function examples(consumer: Consumer, isOf: (file: string) => boolean): string[] {
  const folder = consumer.path("node_modules/trump-putin-encounters");
  const types = readdirSync(folder).filter((file) => file.endsWith(".d.cts") && isOf(file));
  const blocks = types.flatMap((file) => [
    ...readFileSync(path.join(folder, file), "utf8").matchAll(/```ts\n(.*?)```/gs),
  ]);
  return Array.from(blocks, ([, block = ""]) => block.replace(/^\s*\* ?/gm, "")).filter((block) =>
    block.startsWith("import "),
  );
}

/** Texts as modules of each kind, with a project for each way to resolve what they import. */
function addProject(consumer: Consumer, types: string[], texts: string[]): void {
  for (const [at, text] of texts.entries()) {
    for (const extension of ["ts", "mts", "cts"]) consumer.write(`app/${at}.${extension}`, text);
  }
  for (const resolution of resolutions) {
    // TypeScript has no import attributes under node16.
    const exclude = resolution.module === "node16" ? ["json.mts"] : [];
    const settings = { compilerOptions: { ...strict, types, ...resolution }, include: ["."], exclude };
    consumer.write(`app/${resolution.moduleResolution}.json`, JSON.stringify(settings));
  }
}

describe("TypeScript", () => {
  const bare = new Consumer();
  const withZod = new Consumer();

  beforeAll(async () => {
    await bare.install(
      ...Object.entries(compilers).map(([alias, version]) => `${folderOf(alias)}@npm:typescript@${version}`),
    );
    await withZod.install("zod", "@types/node");
    const shown = examples(bare, (file) => file !== "schema.d.cts");
    expect(shown.length).toBeGreaterThan(10);
    // Nothing but the language: what the types need beyond it, they must bring.
    addProject(bare, [], [queries, ...shown]);
    bare.write("app/console.d.ts", "declare const console: { log(...values: unknown[]): void };");
    bare.write("app/json.mts", json);
    addProject(withZod, ["node"], [schemas]);
    for (const [at, text] of examples(withZod, (file) => file === "schema.d.cts").entries())
      withZod.write(`app/example${at}.mts`, text);
  });

  const compile = (consumer: Consumer, compiler: string, settings: string) =>
    consumer.run("node", bare.path("node_modules", folderOf(compiler), "bin", "tsc"), "-p", `app/${settings}.json`);

  describe.each(Object.keys(compilers))("%s", (compiler) => {
    it.each(resolutions)(
      "should compile what is right, and refuse what is not, under $moduleResolution",
      async ({ moduleResolution }) => {
        expect(await compile(bare, compiler, moduleResolution)).toEqual({ status: 0, output: "" });
      },
    );

    // The one way to resolve is enough: zod's own types take most of the time.
    it("should compile the schemas with zod", async () => {
      expect(await compile(withZod, compiler, "nodenext")).toEqual({ status: 0, output: "" });
    });
  });
});

function folderOf(compiler: string): string {
  return compiler.toLowerCase().replace(/[^a-z0-9]/g, "");
}
