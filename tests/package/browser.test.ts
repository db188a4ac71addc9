import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { answers, app } from "./app.ts";
import { Consumer } from "./consumer.ts";
import { describeWith } from "./needs.ts";

const FLAGS =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
const TYPES: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".json": "application/json" };

const need = { name: "Chromium", program: "/usr/bin/chromium", remedy: "apt-get install chromium brings it on Debian" };

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

describeWith(need, "in Chromium, through an import map", () => {
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
    const server = createServer((request, response) => {
      const file = consumer.path(new URL(request.url ?? "/", "http://localhost").pathname);
      const found = statSync(file, { throwIfNoEntry: false })?.isFile();
      response.writeHead(found ? 200 : 404, { "content-type": TYPES[path.extname(file)] ?? "text/plain" });
      response.end(found ? readFileSync(file) : "");
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({ executablePath: need.program, args: FLAGS.split(" ") });
    return async () => {
      await browser.close();
      server.close();
    };
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
