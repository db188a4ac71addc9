import { cpSync, mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { quotes } from "../../src/index.ts";
import { root } from "../project.ts";
import { answers } from "./answers.ts";
import { Consumer } from "./consumer.ts";
import { describeWith, onPath, python, type Need } from "./needs.ts";

// Each recipe, run where somebody else installed the package, as docs/recipes.md says.

const pandas = python("pandas", "apt-get install python3-pandas brings it on Debian");
const r = onPath("Rscript", "apt-get install r-base-core brings it on Debian");
const node: Need = { name: "Node.js", program: process.execPath, remedy: "these tests run in it" };

/** Its parts for each system install under Node.js 22 and later only. */
const polars = await import("nodejs-polars").then(
  () => true,
  (error: unknown) => {
    console.warn(`Skipped: the recipes for polars, which cannot be loaded (${(error as Error).message}).`);
    return false;
  },
);

const inDuckDB = path.join(import.meta.dirname, "run-sql.mjs");

const recipes: [title: string, need: Need, ...parameters: string[]][] = [
  ["DuckDB", node, inDuckDB, "recipes.sql"],
  ["pandas", pandas, "recipes.py"],
  ["R", r, "recipes.R"],
  ["Arquero", node, "recipes-arquero.mjs"],
  ...(polars ? [["polars", node, "recipes-polars.mjs"] as [string, Need, string]] : []),
];

describe("the recipes", () => {
  const consumer = new Consumer();

  beforeAll(async () => {
    await consumer.install();
    cpSync(path.join(root, "docs/recipes"), consumer.folder, { recursive: true });
    // The versions of this project's lockfile.
    for (const name of ["arquero", "nodejs-polars", "@observablehq/plot", "jsdom"]) {
      mkdirSync(path.dirname(consumer.path("node_modules", name)), { recursive: true });
      symlinkSync(path.join(root, "node_modules", name), consumer.path("node_modules", name), "junction");
    }
  });

  for (const [title, need, ...parameters] of recipes) {
    describeWith(need, `in ${title}`, () => {
      let printed: ReadonlyMap<string, string>;

      beforeAll(async () => {
        printed = answersIn(await consumer.mustRun(need.program, ...parameters));
      });

      it("should answer all questions, and no others", () => {
        expect([...printed.keys()]).toEqual([...answers.keys()]);
      });

      it.each([...answers])("should answer as the package does: %s", (question, answer) => {
        expect(printed.get(question)).toBe(answer);
      });
    });
  }

  it("should read all editions at once in DuckDB", async () => {
    for (const edition of ["2.0.0", "2.1.0"])
      cpSync(
        consumer.path("node_modules/trump-putin-encounters/data"),
        consumer.path(`trump-putin-encounters-${edition}`, "data"),
        { recursive: true },
      );
    const [answer] = answersIn(await consumer.mustRun(process.execPath, inDuckDB, "editions.sql")).values();
    const counts = `${quotes.length}\t${new Set(quotes.map(({ speaker }) => speaker)).size}`;
    expect(answer).toBe(`edition\tquotes\tspeakers\n2.0.0\t${counts}\n2.1.0\t${counts}`);
  });

  it("should draw in Observable Plot the calls a year, a bar for each who rang", async () => {
    const svg = await consumer.mustRun(process.execPath, "recipes-plot.mjs");
    const bars = Array.from(svg.matchAll(/<title>([^<]*)/g), ([, title]) => title);
    const [, ...rows] = (answers.get("How many calls were there a year, by who rang?") ?? "").split("\n");
    expect(bars.sort()).toEqual(rows.map((row) => row.replace(/^\d+\t(.+)\t(\d+)$/, "$1 ($2)")).sort());
  });
});

/** What stands below each question. */
function answersIn(output: string): Map<string, string> {
  const [, ...parts] = output.split(/^# /m);
  return new Map(
    parts.map((part) => {
      const end = part.indexOf("\n");
      return [part.slice(0, end), part.slice(end + 1).replace(/\n+$/, "")];
    }),
  );
}
