import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { FIRST_EDITION } from "../../src/scripts/release/pin-notebooks.ts";
import { root } from "../project.ts";
import { answers } from "./app.ts";
import { Consumer } from "./consumer.ts";
import { writeFirstEdition } from "./first-edition.ts";
import { describeWith, fromPackage, python } from "./needs.ts";
import { program, withOutputs, type Notebook } from "./notebook.ts";
import { startRegistry, type Registry } from "./registry.ts";

const deno = fromPackage("deno");
const jupyter = python(
  "jupyter_client, nbformat",
  "apt-get install python3-jupyter-client python3-nbformat brings them on Debian",
);
const pandas = python(
  "jupyter_client, nbformat, ipykernel, pandas",
  "apt-get install python3-jupyter-client python3-nbformat python3-ipykernel python3-pandas brings them on Debian",
);

const fileOf = (name: string) => path.join(root, "docs/notebooks", name);
const read = (file: string) => JSON.parse(readFileSync(file, "utf8")) as Notebook;
const tour = read(fileOf("tour.ipynb"));

const consumer = new Consumer()
  // Deno finds here what it would else fetch from npm, and complains where an import names another version.
  .write("deno.json", JSON.stringify({ nodeModulesDir: "manual" }))
  .write("cells.ts", program(tour));
let registry: Registry;

beforeAll(async () => {
  registry = await startRegistry();
  await registry.publish(writeFirstEdition(consumer, "first"));
  await registry.publish(inject("tarball"));
  // Nothing of the user's own Jupyter, and nothing left in it.
  const folders = {
    JUPYTER_PATH: "jupyter",
    JUPYTER_DATA_DIR: "jupyter",
    JUPYTER_CONFIG_DIR: "jupyter-config",
    JUPYTER_RUNTIME_DIR: "jupyter-runtime",
    IPYTHONDIR: "ipython",
  };
  consumer.environment = {
    ...registry.environment,
    ...Object.fromEntries(Object.entries(folders).map(([variable, folder]) => [variable, consumer.path(folder)])),
  };
  await consumer.mustRun(
    "npm",
    "install",
    "--save-exact",
    "--no-audit",
    "--no-fund",
    `trump-putin-encounters@${String(answers.edition[0])}`,
    `older@npm:trump-putin-encounters@${FIRST_EDITION}`,
  );
  // What draws comes from this project's lockfile, so that a new version of a part of it cannot change the pictures.
  for (const drawing of ["@observablehq/plot", "jsdom"]) {
    mkdirSync(path.dirname(consumer.path("node_modules", drawing)), { recursive: true });
    symlinkSync(path.join(root, "node_modules", drawing), consumer.path("node_modules", drawing), "junction");
  }
});

afterAll(() => registry.stop());

/** Runs a stored notebook with a kernel, and compares the outputs. */
async function rerun(name: string, python: string, kernel: { name: string; argv: readonly string[] }): Promise<void> {
  const file = fileOf(name);
  const spec = { argv: [...kernel.argv], display_name: kernel.name, language: kernel.name };
  consumer
    .write(`jupyter/kernels/${kernel.name}/kernel.json`, JSON.stringify(spec))
    .write(name, readFileSync(file, "utf8"));
  await consumer.mustRun(python, path.join(import.meta.dirname, "run_notebook.py"), name, `ran-${name}`);
  await expect(withOutputs(read(file), read(consumer.path(`ran-${name}`)))).toMatchFileSnapshot(file);
}

describeWith(deno, "the tour", () => {
  it("should have cells that compile", async () => {
    await consumer.mustRun(deno.program, "check", "cells.ts");
  });

  describeWith(jupyter, "run in Jupyter", () => {
    it("should give the outputs that are stored with it (npm run notebook stores them)", async () => {
      const argv = [deno.program, "jupyter", "--kernel", "--conn", "{connection_file}"];
      await rerun("tour.ipynb", jupyter.program, { name: "deno", argv });
    });
  });
});

describeWith(pandas, "the tables in pandas, run in Jupyter", () => {
  it("should give the outputs that are stored with it (npm run notebook stores them)", async () => {
    const argv = [pandas.program, "-m", "ipykernel_launcher", "-f", "{connection_file}"];
    await rerun("tables.ipynb", pandas.program, { name: "python3", argv });
  });
});
