import { cpSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { weight, weightOfEncounter } from "../bench/size-of-imports.ts";
import { Consumer } from "./consumer.ts";

const PACKAGE = "trump-putin-encounters";

/** Pinned, so that a test fails for what this package changed and for nothing else. */
const INSTALLED = [
  "@rollup/plugin-node-resolve@16.0.3",
  "@rspack/core@2.3.3",
  "bun@1.4.5",
  "deno@2.9.6",
  "esbuild@0.28.2",
  "metro@0.84.6",
  "next@16.4.6",
  "parcel@2.16.4",
  "react-dom@19.3.1",
  "react@19.3.1",
  "rollup@4.67.4",
  "terser@5.51.4",
  "vite@8.3.8",
  "webpack@5.112.2",
];

/** Bundlers that leave out what an app does not use. Next.js bundles with Turbopack. */
const SHAKING = ["esbuild", "webpack", "rspack", "rollup", "vite", "parcel", "bun", "deno", "next"];

/** What an app may import, and the files of data that hold the same. */
const IMPORTS: Readonly<Record<string, string[]>> = {
  byLocation: ["encounters.json"],
  cancelled: ["encounters.json"],
  callsBetween: ["calls.json"],
  // It knows the names of all actors.
  quotesBy: ["quotes.json", "actors.json"],
  getSource: ["sources.json"],
  disputed: ["encounters.json", "calls.json", "quotes.json"],
};

/** What an app may import of the tables. A table's description comes with the records that it reads. */
const ROWS: Readonly<Record<string, string[]>> = {
  encounterRows: ["encounters.json"],
  sourceRows: ["sources.json"],
};

/** By how much an app may be larger than the gzipped data that it uses. */
const OVERHEAD = 1.3;

/** What functions without a table may add to an app. */
const CODE_ALONE = 11_000;

function weightOf(files: readonly string[]): number {
  return files.map(weight).reduce((sum, size) => sum + size, 0);
}

const consumer = new Consumer({ type: "module", allowScripts: { bun: true, deno: true, esbuild: true } });

/** How many bytes of gzip one import adds to an app. */
async function added(bundler: string, name: string, module = PACKAGE): Promise<number> {
  const size = async (imported: string) =>
    Number(await consumer.mustRun("node", "bundle.mjs", bundler, module, imported));
  return (await size(name)) - (await size(""));
}

beforeAll(async () => {
  cpSync(path.join(import.meta.dirname, "bundle.mjs"), consumer.path("bundle.mjs"));
  await consumer.install(...INSTALLED);
  // Bundlers need a newer Node than the package does: the one that runs these tests.
  consumer.environment = { PATH: `${path.dirname(process.execPath)}${path.delimiter}${process.env["PATH"] ?? ""}` };
});

describe.each(SHAKING)("an app bundled by %s", (bundler) => {
  it.each(Object.entries(IMPORTS))("should carry for %s little more than %j", async (name, files) => {
    expect(await added(bundler, name)).toBeLessThanOrEqual(OVERHEAD * weightOf(files));
  });

  it.each(Object.entries(ROWS))("should carry for %s of /tables little more than %j", async (name, files) => {
    expect(await added(bundler, name, `${PACKAGE}/tables`)).toBeLessThanOrEqual(OVERHEAD * weightOf(files));
  });

  it("should carry for one encounter little more than its own JSON", async () => {
    expect(await added(bundler, "helsinki2018")).toBeLessThanOrEqual(OVERHEAD * weightOfEncounter("helsinki-2018"));
  });

  it.each(["citationsFor", "createDataset", "isHeld"])("should carry no data for %s", async (name) => {
    expect(await added(bundler, name)).toBeLessThanOrEqual(CODE_ALONE);
  });
});

// Metro drops no unused export (react/metro#132); its maintainers advise separate entry points (react/metro#708).
describe("an app bundled by metro", () => {
  it.each([
    ["quotesBy", "quotes", 2],
    ["callsBetween", "calls", 2],
    ["byLocation", "encounters", 2],
  ])("should carry for %s, from its entry point, little more than the %s", async (name, table, overhead) => {
    const size = await added("metro", name, `${PACKAGE}/${table}`);
    expect(size).toBeLessThanOrEqual(overhead * weight(`${table}.json`));
  });
});
