import type { Browser } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { answers, app } from "./app.ts";
import { CHROMIUM, open } from "./chromium.ts";
import { Consumer } from "./consumer.ts";
import { describeWith } from "./needs.ts";

/** A page whose import map is all that it needs: nothing is bundled. */
function page(program: string): string {
  const packages = "/node_modules";
  const imports = {
    "trump-putin-encounters": `${packages}/trump-putin-encounters/index.js`,
    "trump-putin-encounters/schema": `${packages}/trump-putin-encounters/schema.js`,
    "trump-putin-encounters/": `${packages}/trump-putin-encounters/`,
    "trump-putin-encounters/data/": `${packages}/trump-putin-encounters/data/`,
    zod: `${packages}/zod/index.js`,
  };
  return `<!doctype html><title>consumer</title><link rel="icon" href="data:,">
<script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module">${program}</script>`;
}

describeWith(CHROMIUM, "in Chromium, through an import map", () => {
  const consumer = new Consumer().write("app.html", page(app.esm)).write(
    "schema.html",
    page(`
import { parseDataset } from "trump-putin-encounters/schema";
import dataset from "trump-putin-encounters/data/dataset.json" with { type: "json" };
console.log(parseDataset(dataset).encounters.length);`),
  );
  let address: string;
  let browser: Browser;

  beforeAll(async () => {
    await consumer.install("zod");
    const opened = await open(consumer.folder);
    ({ address, browser } = opened);
    return () => opened.close();
  });

  /** Everything that a page wrote to its console, or failed with, until it wrote something. */
  async function consoleOf(file: string): Promise<{ output: string; errors: string[] }> {
    const tab = await browser.newPage();
    const errors: string[] = [];
    const output = new Promise<string>((done) => {
      tab.on("pageerror", (error) => errors.push(error.message));
      tab.on("console", (message) => {
        if (message.type() === "log") done(message.text());
        else errors.push(message.text());
      });
    });
    await tab.goto(`${address}/${file}`, { waitUntil: "networkidle" });
    if (errors.length > 0) return { output: "", errors };
    return { output: await output, errors };
  }

  it("should answer, with nothing wrong in the console", async () => {
    const { output, errors } = await consoleOf("app.html");
    expect(errors).toEqual([]);
    expect(JSON.parse(output)).toEqual(answers);
  });

  it("should parse a dataset with zod", async () => {
    expect(await consoleOf("schema.html")).toEqual({ output: String(answers.dataset.encounters.length), errors: [] });
  });
});
