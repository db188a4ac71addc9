import { rm } from "node:fs/promises";
import path from "node:path";
import Eleventy from "@11ty/eleventy";
import { build } from "esbuild";
import { close, createIndex } from "pagefind";

/** What tells of sources and of use rather than of the record. */
const UNINDEXED = ["details.cited", ".references", ".use", ".cited-in", ".address"];

const here = import.meta.dirname;
const root = path.join(here, "..", "..");
// Another folder may be named.
const output = path.resolve(process.argv[2] ?? path.join(root, "docs", "dist"));

process.chdir(root);
await rm(output, { recursive: true, force: true });
await new Eleventy("docs/site/pages", output, { configPath: "docs/site/eleventy.config.ts", quietMode: true }).write();
// The pages' scripts run from a disk too, where modules may not; the search needs a server, and is a module that is loaded when asked for.
await bundled(["site", "home"], "iife");
await bundled(["search"], "esm");
await styled();
await indexed();

async function styled() {
  await build({
    entryPoints: ["site", "lists", "guides"].map((name) => path.join(here, `${name}.css`)),
    minify: true,
    target: ["chrome123", "firefox120", "safari17.5"],
    outdir: output,
  });
}

/** Writes the index of the search. */
async function indexed() {
  const { index, errors } = await createIndex({ excludeSelectors: UNINDEXED });
  if (!index) throw new Error(errors.join("\n"));
  const found = await index.addDirectory({ path: output });
  if (found.errors.length) throw new Error(found.errors.join("\n"));
  await index.writeFiles({ outputPath: path.join(output, "pagefind") });
  await close();
  console.log(`Written to ${path.relative(root, output)}: ${String(found.page_count)} pages.`);
}

async function bundled(names: readonly string[], format: "iife" | "esm") {
  await build({
    entryPoints: names.map((name) => path.join(here, "client", `${name}.ts`)),
    bundle: true,
    minify: true,
    format,
    target: "es2022",
    outdir: output,
  });
}
