import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/scripts/generate/compile.ts";
import { bundle, measureSizes, weightOfEncounter } from "../bench/size-of-imports.ts";
import { root } from "../project.ts";

const dataset = JSON.parse(readFileSync(path.join(root, "dist/data/dataset.json"), "utf8")) as Dataset;

/** Strings by which each table of records is known in a bundle. */
const marks: Readonly<Record<string, string[]>> = {
  encounters: dataset.encounters.map(({ summary }) => summary),
  calls: dataset.calls.map(({ summary }) => summary),
  quotes: dataset.quotes.map(({ context }) => context),
  sources: dataset.sources.map(({ url }) => url),
};

/** The tables of which something got into an app that uses one export. */
async function carried(name: string): Promise<string[]> {
  const { text } = await bundle(name);
  return Object.keys(marks).filter((table) => marks[table]?.some((mark) => text.includes(mark)));
}

describe("the marks of the tables", () => {
  it.each(Object.keys(marks))("should be found in an app that carries %s", async (table) => {
    expect(await carried(table)).toEqual([table]);
  });
});

describe("what an app carries", () => {
  it.each([
    ["between", ["encounters"]],
    ["byLocation", ["encounters"]],
    ["byStatus", ["encounters"]],
    ["byTopic", ["encounters"]],
    ["callsBetween", ["calls"]],
    ["cancelled", ["encounters"]],
    ["citationsFor", []],
    ["cite", []],
    ["compareEditions", []],
    ["createDataset", []],
    ["disputed", ["encounters", "calls", "quotes"]],
    ["edition", []],
    ["getEncounter", ["encounters"]],
    ["isActorId", []],
    ["isCancelled", []],
    ["isEncounterId", []],
    ["meetings", ["encounters"]],
    ["quotesAbout", ["quotes"]],
    ["quotesBy", ["quotes"]],
  ])("should be, of the tables, what %s reads: %j", async (name, tables) => {
    expect(await carried(name)).toEqual(tables);
  });

  it("should be one encounter where it uses one", async () => {
    const { text, bytes } = await bundle("helsinki2018");
    const ids = dataset.encounters.filter(({ summary }) => text.includes(summary)).map(({ id }) => id);
    expect(ids).toEqual(["helsinki-2018"]);
    expect(bytes).toBeLessThanOrEqual(1.3 * weightOfEncounter("helsinki-2018"));
  });

  it("should be files of this package only", async () => {
    expect((await bundle("*")).files.filter((file) => !file.startsWith("dist/"))).toEqual([]);
  });
});

it("should be told in docs/sizes.md to within a tenth: `npm run sizes` renews it", async () => {
  const page = readFileSync(path.join(root, "docs/sizes.md"), "utf8");
  const told = new Map(
    Array.from(page.matchAll(/^\| (?:`(\w+)`|everything .*) \| (\d+) \|$/gm), ([, name = "*", bytes]) => [
      name,
      Number(bytes),
    ]),
  );
  const measured = await measureSizes();
  expect([...told.keys()].sort()).toEqual(measured.map(({ name }) => name).sort());
  // Small figures vary by a few bytes.
  const off = measured.filter(({ name, bytes }) => Math.abs(bytes - (told.get(name) ?? 0)) > Math.max(0.1 * bytes, 50));
  expect(off).toEqual([]);
});
