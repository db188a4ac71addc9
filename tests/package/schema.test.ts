import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { root } from "../project.ts";
import { answers } from "./app.ts";
import { Consumer } from "./consumer.ts";
import { describeWith, fromPackage } from "./needs.ts";

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
  error: [error instanceof InvalidDataError, error.name, error.code, error.problems.map(({ path }) => path)],
  mine: mine.safeParse({ encounter: first, note: "" }).success,
  wrong: mine.safeParse({ encounter: { ...first, status: "never" }, note: "" }).success,
  described: JSON.stringify(z.toJSONSchema(heldEncounterSchema)).includes(JSON.stringify(heldEncounterSchema.description)),
}));
`;

const esm = `
import * as z from "zod";
import { InvalidDataError, encounterSchema, heldEncounterSchema, parseDataset } from "trump-putin-encounters/schema";
import data from "trump-putin-encounters/data/dataset.json" with { type: "json" };
${body}`;

const cjs = `
const z = require("zod");
const { InvalidDataError, encounterSchema, heldEncounterSchema, parseDataset } = require("trump-putin-encounters/schema");
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

// The oldest zod 4, the oldest whose types the schemas compile with, and the newest.
describe.each([
  ["4.0.0", false],
  ["4.0.16", true],
  ["4", true],
])("with zod %s", (version, compiles) => {
  const consumer = new Consumer().write("app.mjs", esm).write("app.cjs", cjs).write("typed.mts", types);

  beforeAll(() => consumer.install(`zod@${version}`));

  it.each(["app.mjs", "app.cjs"])("should check data in %s", async (program) => {
    expect(JSON.parse(await consumer.mustRun("node", program))).toEqual({
      parsed: answers.dataset,
      error: [true, "InvalidDataError", "ERR_INVALID_DATA", ["/format"]],
      mine: true,
      wrong: false,
      described: true,
    });
  });

  it.runIf(compiles)("should compile in strict mode, the types of zod with it", async () => {
    const tsc = path.join(root, "node_modules", "typescript", "bin", "tsc");
    const settings = "--strict --noEmit --skipLibCheck false --module nodenext --target es2022 --lib es2022,dom".split(
      " ",
    );
    expect(await consumer.run("node", tsc, ...settings, "typed.mts")).toEqual({ status: 0, output: "" });
  });
});

const loads = { "app.mjs": "await import", "app.cjs": "require" };

/** Programs that load the main entry and the schemas, as ES modules and as CommonJS. */
function writeLoads(consumer: Consumer): void {
  for (const [file, load] of Object.entries(loads)) {
    consumer.write(`main-${file}`, `console.log(typeof (${load}("trump-putin-encounters")).cancelled);`);
    consumer.write(`schema-${file}`, `${load}("trump-putin-encounters/schema");`);
  }
}

const managers = {
  npm: ["npm", "install", "--no-audit", "--no-fund"],
  pnpm: ["npx", "--yes", "pnpm@10.24.0", "add", "--silent"],
  yarn: ["npx", "--yes", "yarn@1.22.22", "add", "--silent", "--no-lockfile"],
} as const;

describe.each(Object.entries(managers))("an app whose %s has installed a zod of its own", (_, [program, ...add]) => {
  describe.each(["3.22.0", "3.25.76", "4.0.0"])("%s", (version) => {
    const consumer = new Consumer();
    writeLoads(consumer);

    beforeAll(async () => {
      await consumer.mustRun(program, ...add, `zod@${version}`);
      await consumer.mustRun(program, ...add, inject("tarball"));
    });

    it("should keep it", () => {
      const { version: kept } = JSON.parse(readFileSync(consumer.path("node_modules/zod/package.json"), "utf8")) as {
        version: string;
      };
      expect(kept).toBe(version);
    });

    it.each(Object.keys(loads))("should answer queries in %s", async (file) => {
      expect(await consumer.run("node", `main-${file}`)).toEqual({ status: 0, output: "function\n" });
    });

    it.runIf(version.startsWith("3")).each(Object.keys(loads))(
      "should say in %s which zod the schemas found, where, and what to install",
      async (file) => {
        const { status, output } = await consumer.run("node", `schema-${file}`);
        expect(status).not.toBe(0);
        expect(output).toContain(`/schema needs zod 4 or later; it found zod ${version} in `);
        expect(output).toContain("Run `npm install zod@4`");
        expect(output).toMatch(/zod [\d.]+ in \S+[\\/]node_modules[\\/]\S*zod[\\/]?\. Run/);
      },
    );
  });
});

describe("an app without zod", () => {
  const consumer = new Consumer();
  writeLoads(consumer);

  beforeAll(() => consumer.install());

  function shouldSayWhatIsMissing(...command: [string, ...string[]]): void {
    it.each(Object.keys(loads))("should answer queries in %s, and say that the schemas need zod", async (file) => {
      expect(await consumer.run(...command, `main-${file}`)).toEqual({ status: 0, output: "function\n" });
      const { status, output } = await consumer.run(...command, `schema-${file}`);
      expect(status).not.toBe(0);
      expect(output).toMatch(/(?:package|module) ['"]zod['"][^]*schema\.c?js/);
    });
  }

  describe("on Node", () => {
    shouldSayWhatIsMissing("node");
  });
  for (const [need, ...parameters] of [[fromPackage("deno"), "run", "--allow-read=."], [fromPackage("bun")]] as const) {
    describeWith(need, `on ${need.name}`, () => {
      shouldSayWhatIsMissing(need.program, ...parameters);
    });
  }
});
