import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import { beforeAll, expect, it } from "vitest";
import { describeWith } from "../package/needs.ts";
import { CHROMIUM, inTabs, open, type Opened } from "./chromium.ts";
import { stayingPages } from "./site.ts";

const script = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** The pages by the folder that they are in; those at the top together. */
const byFolder = Map.groupBy(stayingPages, (page) => (page.includes("/") ? (page.split("/")[0] ?? "") : ""));

describeWith(CHROMIUM, "axe-core, with every source opened, in light and in dark", () => {
  let site: Opened;
  beforeAll(async () => {
    site = await open();
    return () => site.close();
  });

  it.each([...byFolder])("should find nothing in any page of /%s", async (_, inFolder) => {
    const found: string[] = [];
    await inTabs(
      site.browser,
      inFolder,
      { viewport: { width: 1280, height: 900 }, colorScheme: "light" },
      async (tab, page) => {
        await tab.emulateMedia({ colorScheme: "light" });
        await tab.goto(site.address + page);
        await tab.evaluate(() => {
          for (const details of document.querySelectorAll("details")) details.open = true;
        });
        const light = await tab.evaluate(
          (tags) => violations({ type: "tag", values: tags }),
          ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        );
        await tab.emulateMedia({ colorScheme: "dark" });
        // Of all that axe-core looks at, these alone depend on colours.
        const dark = await tab.evaluate(() =>
          violations({ type: "rule", values: ["color-contrast", "link-in-text-block"] }),
        );
        found.push(...light.map((one) => `${page}: ${one}`), ...dark.map((one) => `${page}, dark: ${one}`));
      },
      async (tab) => {
        await tab.addInitScript(script);
        await tab.addInitScript(() => {
          Object.assign(window, {
            async violations(runOnly: axe.RunOnly) {
              const { violations } = await window.axe.run(document, { runOnly, resultTypes: ["violations"] });
              return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
            },
          });
        });
      },
    );
    expect(found).toEqual([]);
  });
});

/** What axe-core objects to in a page; it runs there. */
declare function violations(runOnly: axe.RunOnly): Promise<string[]>;
