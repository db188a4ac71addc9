import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { root } from "../project.ts";
import { answers } from "./app.ts";
import { Consumer } from "./consumer.ts";
import { describeWith, fromPackage } from "./needs.ts";

const { peerDependencies } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
  peerDependencies: { zod: string };
};
const range = peerDependencies.zod;

const body = `
const thrown = (act) => {
  try {
    act();
  } catch (error) {
    return error;
  }
};
const error = thrown(() => parseDataset({ ...data, format: 0 }));
const mine = z.object({ encounter: encounterSchema, note: z.string() });
const [first] = data.encounters;
console.log(JSON.stringify({
  parsed: parseDataset(data),
  error: [error instanceof DataError, error.name, error.code, error.problems.map(({ path }) => path)],
  mine: mine.safeParse({ encounter: first, note: "" }).success,
  wrong: mine.safeParse({ encounter: { ...first, status: "never" }, note: "" }).success,
  described: JSON.stringify(z.toJSONSchema(heldEncounterSchema)).includes(JSON.stringify(heldEncounterSchema.description)),
}));
`;

const esm = `
import * as z from "zod";
import { DataError, encounterSchema, heldEncounterSchema, parseDataset } from "trump-putin-encounters/schema";
import data from "trump-putin-encounters/data/dataset.json" with { type: "json" };
${body}`;

const cjs = `
const z = require("zod");
const { DataError, encounterSchema, heldEncounterSchema, parseDataset } = require("trump-putin-encounters/schema");
const data = require("trump-putin-encounters/data/dataset.json");
${body}`;

const types = `
import * as z from "zod";
import { encounterSchema, parseDataset } from "trump-putin-encounters/schema";
export const ids: string[] = parseDataset({}).encounters.map(({ id }) => id);
export const note: string = z.object({ encounter: encounterSchema, note: z.string() }).parse({}).note;
// @ts-expect-error: a dataset has no such list
parseDataset({}).encounter;
`;

describe.each([
  ["lowest", range.replace("^", "")],
  ["newest", range],
])("with the %s zod that it goes with, %s", (_, version) => {
  const consumer = new Consumer().write("app.mjs", esm).write("app.cjs", cjs).write("typed.mts", types);

  beforeAll(() => consumer.install(`zod@${version}`));

  it.each(["app.mjs", "app.cjs"])("should check data in %s", async (program) => {
    expect(JSON.parse(await consumer.mustRun("node", program))).toEqual({
      parsed: answers.dataset,
      error: [true, "DataError", "ERR_INVALID_DATA", ["/format"]],
      mine: true,
      wrong: false,
      described: true,
    });
  });

  it("should compile in strict mode, the types of zod with it", async () => {
    const tsc = path.join(root, "node_modules", "typescript", "bin", "tsc");
    const settings = "--strict --noEmit --skipLibCheck false --module nodenext --target es2022 --lib es2022,dom".split(
      " ",
    );
    expect(await consumer.run("node", tsc, ...settings, "typed.mts")).toEqual({ status: 0, output: "" });
  });
});

describe("without zod", () => {
  const modules = { "app.mjs": "import", "app.cjs": "require" };
  const consumer = new Consumer();
  for (const [file, load] of Object.entries(modules)) {
    const call = load === "import" ? "await import" : "require";
    consumer.write(`main-${file}`, `console.log(typeof (${call}("trump-putin-encounters")).cancelled);`);
    consumer.write(`schema-${file}`, `${call}("trump-putin-encounters/schema");`);
  }

  beforeAll(() => consumer.install());

  const says = /(?:package|module) ['"]zod['"][^]*schema-needs-npm-install-zod/;

  function shouldSayWhatToInstall(...command: [string, ...string[]]): void {
    it.each(Object.keys(modules))("should answer queries in %s, and say what the schemas need", async (file) => {
      expect(await consumer.run(...command, `main-${file}`)).toEqual({ status: 0, output: "function\n" });
      const { status, output } = await consumer.run(...command, `schema-${file}`);
      expect(status).not.toBe(0);
      expect(output).toMatch(says);
    });
  }

  describe("on Node", () => {
    shouldSayWhatToInstall("node");
  });
  for (const [need, ...parameters] of [[fromPackage("deno"), "run", "--allow-read=."], [fromPackage("bun")]] as const) {
    describeWith(need, `on ${need.name}`, () => {
      shouldSayWhatToInstall(need.program, ...parameters);
    });
  }

  it("should say what the schemas need where an app is bundled", async () => {
    const esbuild = path.join(root, "node_modules", "esbuild", "bin", "esbuild");
    const { status, output } = await consumer.run(esbuild, "--bundle", "--format=esm", "schema-app.mjs");
    expect(status).toBe(1);
    expect(output).toMatch(/Could not resolve "zod"\s[^]*schema-needs-npm-install-zod\.js/);
  });
});
