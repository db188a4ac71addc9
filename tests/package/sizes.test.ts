import { build, type Metafile } from "esbuild";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/scripts/generate/compile.ts";
import { measureSizes } from "../bench/size-limits.ts";
import { root } from "../project.ts";

const dataset = JSON.parse(readFileSync(path.join(root, "dist/data/dataset.json"), "utf8")) as Dataset;

/** Words by which each table of records is known in a bundle. */
const marks: Readonly<Record<string, string[]>> = {
  encounters: dataset.encounters.map(({ title }) => title),
  calls: dataset.calls.map(({ summary }) => summary),
  quotes: dataset.quotes.map(({ id }) => id),
  sources: dataset.sources.map(({ url }) => url),
  accounts: dataset.accounts.map(({ statement }) => statement),
};

/** What an app that uses one export is bundled to. */
async function bundle(name: string): Promise<{ text: string; inputs: Metafile["inputs"] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `import { ${name} } from "trump-putin-encounters";\nconsole.log(${name});`, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    charset: "utf8",
    write: false,
    metafile: true,
  });
  return { text: outputFiles.map((file) => file.text).join(""), inputs: metafile.inputs };
}

/** The tables of which something got into an app that uses one export. */
async function carried(name: string): Promise<string[]> {
  const { text } = await bundle(name);
  return Object.keys(marks).filter((table) => marks[table]?.some((mark) => text.includes(mark)));
}

describe("the marks of the tables", () => {
  it.each(Object.keys(marks))("should be found in an app that does carry %s", async (table) => {
    expect(await carried(table)).toEqual([table]);
  });
});

describe("what an app carries", () => {
  it.each([
    ["quotesBy", ["quotes"]],
    ["callsBetween", ["calls"]],
    ["disputed", ["encounters", "calls", "quotes"]],
    ["quotesAbout", ["quotes"]],
    ["byLocation", ["encounters"]],
    ["byStatus", ["encounters"]],
    ["byTopic", ["encounters"]],
    ["between", ["encounters"]],
    ["cancelled", ["encounters"]],
    ["meetings", ["encounters"]],
    ["getEncounter", ["encounters"]],
    ["citationsFor", []],
    ["createDataset", []],
    ["compareEditions", []],
    ["cite", []],
    ["findActor", []],
    ["findLocation", []],
    ["isActorId", []],
    ["isEncounterId", []],
    ["isLocation", []],
    ["isCancelled", []],
    ["edition", []],
  ])("should be, of the tables of records, just what %s reads: %j", async (name, tables) => {
    expect(await carried(name)).toEqual(tables);
  });

  it("should be one encounter where it uses just that one", async () => {
    const { text } = await bundle("helsinki2018");
    expect(dataset.encounters.filter(({ title }) => text.includes(title)).map(({ id }) => id)).toEqual([
      "helsinki-2018",
    ]);
  });

  it("should be this package and no other", async () => {
    const { inputs } = await bundle("byLocation");
    expect(Object.keys(inputs).sort()).toEqual(["<stdin>", "dist/index.js"]);
    expect(inputs["dist/index.js"]?.imports).toEqual([]);
  });
});

describe("what an import adds to an app, gzipped,", () => {
  const limited = measureSizes().filter(({ sizeLimit }) => sizeLimit !== undefined);

  it("should have limits for everything, for each table and for each encounter", () => {
    expect(limited.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["everything", "calls", "quotes", "helsinki2018"]),
    );
    expect(limited).toHaveLength(1 + 5 + dataset.encounters.length);
  });

  it.each(limited)("should for $name be at most $sizeLimit bytes", ({ size, sizeLimit }) => {
    expect(size).toBeLessThanOrEqual(sizeLimit ?? 0);
  });
});

it("should depend on nothing, but for an optional peer", () => {
  const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as Record<string, unknown>;
  expect(
    Object.keys(manifest)
      .filter((key) => /dependencies/i.test(key))
      .sort(),
  ).toEqual(["devDependencies", "peerDependencies", "peerDependenciesMeta"]);
  expect(manifest).toMatchObject({ peerDependenciesMeta: { zod: { optional: true } } });
});
