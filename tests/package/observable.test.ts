import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, it } from "vitest";
import { root } from "../project.ts";
import { answers } from "./app.ts";
import { CHROMIUM, open, type Opened } from "./chromium.ts";
import { Consumer } from "./consumer.ts";
import { writeFirstEdition } from "./first-edition.ts";
import { describeWith } from "./needs.ts";

const PAGE = "observable.html";

describeWith(CHROMIUM, "the page that Observable Notebook Kit builds", () => {
  const consumer = new Consumer().write(PAGE, readFileSync(path.join(root, "docs/notebooks", PAGE), "utf8"));
  let opened: Opened;

  beforeAll(async () => {
    await consumer.install("@observablehq/notebook-kit@2.1.8", "@observablehq/plot@0.6.17");
    writeFirstEdition(consumer, "node_modules/older");
    await consumer.mustRun("npx", "notebooks", "build", PAGE, "--out", "built");
    opened = await open(consumer.path("built"));
    return () => opened.close();
  });

  it("should answer every question without a network and without an error", async () => {
    const tab = await opened.browser.newPage();
    const wrong: string[] = [];
    tab.on("pageerror", (error) => wrong.push(error.message));
    await tab.route(
      (url) => url.origin !== opened.address,
      async (route) => {
        wrong.push(route.request().url());
        await route.abort();
      },
    );
    await tab.goto(`${opened.address}/${PAGE}`, { waitUntil: "networkidle" });
    // A cell that throws shows its error, and the console stays silent.
    wrong.push(...(await tab.locator(".observablehq--error").allInnerTexts()));
    expect(wrong).toEqual([]);

    const tables = tab.locator("table");
    expect(await tables.count()).toBe(8);
    const firstColumn = (at: number) => tables.nth(at).locator("tr > :first-child").allTextContents();
    const cancelled = answers.dataset.encounters.filter(({ status }) => status === "cancelled");
    expect(await firstColumn(0)).toEqual(["counted", "encounters", "planned", "talks", "contacts"]);
    expect(await firstColumn(2)).toEqual(["encounter", ...cancelled.map(({ title }) => title)]);
    expect(await tab.locator("svg[class^=plot]").count()).toBeGreaterThanOrEqual(2);
  });
});
