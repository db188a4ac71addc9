import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { beforeAll, expect, it, describe } from "vitest";
import { describeWith } from "../package/needs.ts";
import { CHROMIUM, open, type Opened } from "./chromium.ts";
import { folder, kinds } from "./site.ts";

describeWith(CHROMIUM, "the site in Chromium", () => {
  describe("under a folder of a host", () => {
    let site: Opened;
    beforeAll(async () => {
      site = await open("/a/b/");
      return () => site.close();
    });

    it.each(kinds)("should open %s without an error, and without a request to elsewhere", async (page) => {
      const context = await site.browser.newContext({ permissions: ["clipboard-write", "clipboard-read"] });
      const tab = await context.newPage();
      const wrong = watch(tab, site.address);
      await tab.goto(site.address + page, { waitUntil: "networkidle" });
      expect(await isStyled(tab)).toBe(true);
      const copy = tab.locator("[data-copy]").first();
      if (await copy.count()) await copy.click();
      if (page === "index.html") await tab.selectOption("#by-status", "held");
      if (page === "search.html") await tab.fill("#q", "Helsinki");
      else {
        await tab.keyboard.press("/");
        await tab.fill("#over-q", "Helsinki");
      }
      await tab.locator(".results a").first().waitFor();
      await tab.locator(".results a").first().click();
      await tab.locator("h1").waitFor();
      expect(tab.url()).toMatch(new RegExp(`^${site.address}[^?]+\\.html`));
      expect(wrong).toEqual([]);
      await context.close();
    });

    it("should hold back a script that is not its own", async () => {
      const tab = await site.browser.newPage();
      const wrong = watch(tab, site.address);
      await tab.goto(site.address);
      await tab.evaluate(() => {
        const script = document.createElement("script");
        script.textContent = "document.title = 'injected'";
        document.body.append(script);
      });
      expect(await tab.title()).not.toBe("injected");
      expect(wrong).toEqual([expect.stringContaining("Content Security Policy")]);
      await tab.close();
    });
  });

  describe("from a disk", () => {
    let site: Opened;
    let tab: Page;
    const home = pathToFileURL(path.join(folder, "index.html")).href;
    beforeAll(async () => {
      site = await open();
      tab = await site.browser.newPage();
      return () => site.close();
    });

    it("should have its styles, and filter", async () => {
      await tab.goto(home);
      expect(await isStyled(tab)).toBe(true);
      await tab.selectOption("#by-status", "cancelled");
      expect(await tab.locator("#shown").textContent()).toMatch(/^\d+ of \d+ records$/);
    });

    it("should say what the search needs", async () => {
      await tab.goto(home);
      await tab.keyboard.press("/");
      await expect.poll(() => tab.locator("dialog [role=status]").textContent()).toMatch(/web server/);
    });

    it("should lead from page to page", async () => {
      await tab.goto(home);
      await tab.locator(".filtered a").first().click();
      expect(await isStyled(tab)).toBe(true);
      expect(await tab.locator("article h1").count()).toBe(1);
    });
  });
});

/** What goes wrong in a tab: errors, what the policy holds back, and requests to elsewhere. */
function watch(tab: Page, address: string): string[] {
  const wrong: string[] = [];
  tab.on("pageerror", (error) => wrong.push(error.message));
  tab.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") wrong.push(message.text());
  });
  tab.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith("data:")) wrong.push(url);
  });
  return wrong;
}

/** Whether the style sheet that every page has is there. */
function isStyled(tab: Page): Promise<boolean> {
  return tab.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--paper") !== "");
}
