import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { NOTEBOOK } from "../../src/scripts/release/pin-notebook.ts";
import { root } from "../project.ts";
import { answers } from "./app.ts";
import { Consumer } from "./consumer.ts";
import { describeWith, fromPackage, python } from "./needs.ts";
import { program, withOutputs, type Notebook } from "./notebook.ts";
import { startRegistry, type Registry } from "./registry.ts";

const deno = fromPackage("deno");
const jupyter = python(
  "jupyter_client, nbformat",
  "apt-get install python3-jupyter-client python3-nbformat brings them on Debian",
);

const file = path.join(root, NOTEBOOK);
const notebook = JSON.parse(readFileSync(file, "utf8")) as Notebook;

describeWith(deno, "the notebook", () => {
  const consumer = new Consumer()
    // Deno finds here what it would else fetch from npm, and complains where an import names another version.
    .write("deno.json", JSON.stringify({ nodeModulesDir: "manual" }))
    .write("cells.ts", program(notebook));
  let registry: Registry;

  beforeAll(async () => {
    registry = await startRegistry();
    await registry.publish(inject("tarball"));
    consumer.environment = registry.environment;
    await consumer.mustRun(
      "npm",
      "install",
      "--no-audit",
      "--no-fund",
      `trump-putin-encounters@${String(answers.edition[0])}`,
    );
    // What draws comes from this project's lockfile, so that a new version of a part of it cannot change the pictures.
    for (const drawing of ["@observablehq/plot", "jsdom"]) {
      mkdirSync(path.dirname(consumer.path("node_modules", drawing)), { recursive: true });
      symlinkSync(path.join(root, "node_modules", drawing), consumer.path("node_modules", drawing), "junction");
    }
  });

  afterAll(() => registry.stop());

  it("should have cells that compile", async () => {
    await consumer.mustRun(deno.program, "check", "cells.ts");
  });

  describeWith(jupyter, "run in Jupyter", () => {
    it("should give the outputs that are stored with it (npm run notebook stores them)", async () => {
      const kernel = {
        argv: [deno.program, "jupyter", "--kernel", "--conn", "{connection_file}"],
        display_name: "Deno",
        language: "typescript",
      };
      consumer
        .write("jupyter/kernels/deno/kernel.json", JSON.stringify(kernel))
        .write("tour.ipynb", readFileSync(file, "utf8"));
      // Nothing of the user's own Jupyter, and nothing left in it.
      const folders = {
        JUPYTER_PATH: "jupyter",
        JUPYTER_DATA_DIR: "jupyter",
        JUPYTER_CONFIG_DIR: "jupyter-config",
        JUPYTER_RUNTIME_DIR: "jupyter-runtime",
        IPYTHONDIR: "ipython",
      };
      for (const [variable, folder] of Object.entries(folders))
        consumer.environment = { ...consumer.environment, [variable]: consumer.path(folder) };
      await consumer.mustRun(
        jupyter.program,
        path.join(import.meta.dirname, "run_notebook.py"),
        "tour.ipynb",
        "ran.ipynb",
      );
      const ran = JSON.parse(readFileSync(consumer.path("ran.ipynb"), "utf8")) as Notebook;
      await expect(withOutputs(notebook, ran)).toMatchFileSnapshot(file);
    });
  });
});
