import type { Page } from "playwright-core";
import { citationsFor, getEncounter, getSource } from "trump-putin-encounters";
import { beforeAll, describe, expect, it } from "vitest";
import { describeWith } from "../package/needs.ts";
import { CHROMIUM, open, type Opened } from "./chromium.ts";
import { kinds } from "./site.ts";

describeWith(CHROMIUM, "the layout, in Chromium", () => {
  let site: Opened;
  beforeAll(async () => {
    site = await open();
    return () => site.close();
  });

  // At 640 pixels a page is as wide as at 1280 with a zoom of 200%; at 320, as with 400%.
  it.each([320, 640])("should never scroll sideways where it is %i pixels wide", async (width) => {
    const tab = await site.browser.newPage({ viewport: { width, height: 800 } });
    const wide: string[] = [];
    for (const page of kinds) {
      await tab.goto(site.address + page);
      await tab.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      const taken = await tab.evaluate(() => document.documentElement.scrollWidth);
      if (taken > width) wide.push(`${page}: ${taken}`);
    }
    expect(wide).toEqual([]);
    await tab.close();
  });

  describe("on paper", () => {
    let paper: Page;
    beforeAll(async () => {
      // As wide as A4 between its margins; the reader has chosen the dark theme.
      paper = await site.browser.newPage({ viewport: { width: 718, height: 1000 } });
      await paper.emulateMedia({ media: "print" });
      await paper.addInitScript(() => {
        localStorage.setItem("theme", "dark");
      });
      return () => paper.close();
    });

    it("should show an encounter with its quotes, and with the address of each source", async () => {
      await paper.goto(`${site.address}encounters/helsinki-2018.html`);
      for (const shown of ["h1", ".quote", ".references"])
        expect(await paper.locator(shown).first().isVisible()).toBe(true);
      const addresses = await paper.locator(".references .on-paper:visible").allTextContents();
      const cited = citationsFor(getEncounter("helsinki-2018")).map(({ source }) => getSource(source).url);
      expect(addresses.sort()).toEqual([...new Set(cited)].sort());
      expect((await paper.pdf()).length).toBeGreaterThan(10_000);
    });

    it.each(kinds)("should show nothing of %s that is there to be clicked, and nothing cut", async (page) => {
      await paper.goto(site.address + page);
      const clicked = paper
        .locator("nav, button, dialog, .filters, .pointed, header.site .search")
        .filter({ visible: true });
      expect(await clicked.evaluateAll((all) => all.map(({ outerHTML }) => outerHTML.slice(0, 80)))).toEqual([]);
      const cut = await paper.evaluate(() =>
        [...document.querySelectorAll("pre, .scroll, html")]
          .filter((part) => part.scrollWidth > part.clientWidth + 1)
          .map((part) => `${part.tagName} ${part.textContent.slice(0, 40)}`),
      );
      expect(cut).toEqual([]);
    });

    it("should be black on white, whatever the theme", async () => {
      await paper.goto(site.address);
      const colors = await paper.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.body);
        return { theme: document.documentElement.dataset["theme"], color, backgroundColor };
      });
      expect(colors).toEqual({ theme: "dark", color: "rgb(0, 0, 0)", backgroundColor: "rgb(255, 255, 255)" });
    });

    it("should show where a link of a guide leads, if that is elsewhere", async () => {
      await paper.goto(`${site.address}guides/query-the-data.html`);
      const link = paper.locator('article a[href^="http"]').first();
      const after = await link.evaluate((element) => getComputedStyle(element, "::after").content);
      expect(after).toContain((await link.getAttribute("href")) ?? "no address");
    });
  });
});
