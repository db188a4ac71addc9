import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import { calls, encounters, getEncounter } from "trump-putin-encounters";
import type { BrowserContext, Page } from "playwright-core";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { describeWith } from "../package/needs.ts";
import { CHROMIUM, open, type Opened } from "./chromium.ts";
import { kinds } from "./site.ts";

describeWith(CHROMIUM, "the site in use, in Chromium", () => {
  let site: Opened;
  let context: BrowserContext;
  let tab: Page;
  beforeAll(async () => {
    site = await open();
    return () => site.close();
  });
  beforeEach(async () => {
    context = await site.browser.newContext({
      viewport: { width: 1280, height: 900 },
      permissions: ["clipboard-read", "clipboard-write"],
    });
    tab = await context.newPage();
    tab.setDefaultTimeout(15_000);
  });
  afterEach(() => context.close());

  describe("the filters", () => {
    it.each([
      ["status", "call", calls.length],
      ["year", "2018", undefined],
      ["place", "Helsinki", encounters.filter(({ location }) => location.city === "Helsinki").length],
      ["topic", "syria", undefined],
      ["person", "sergei-lavrov", undefined],
    ])("should show what %s lets through, and keep it in the address", async (name, value, expected) => {
      await tab.goto(site.address);
      const all = await tab.locator(".filtered > li").count();
      await tab.selectOption(`#by-${name}`, value);
      const shown = await tab.locator(".filtered > li:visible").count();
      expect(shown).toBeGreaterThan(0);
      expect(shown).toBeLessThan(all);
      if (expected !== undefined) expect(shown).toBe(expected);
      expect(await tab.locator("#shown[role=status]").textContent()).toBe(`${shown} of ${all} records`);
      expect(await tab.locator(".timeline.wide-only a.mark:not(.out)").count()).toBe(shown);
      expect(new URL(tab.url()).search).toBe(`?${name}=${value}`);

      const other = await context.newPage();
      await other.goto(tab.url());
      expect(await other.locator(".filtered > li:visible").allTextContents()).toEqual(
        await tab.locator(".filtered > li:visible").allTextContents(),
      );
      expect(await other.locator(`#by-${name}`).inputValue()).toBe(value);
    });

    it("should dim the names of what they leave out, as its marks, in the timeline and on the map", async () => {
      await tab.goto(`${site.address}?place=Helsinki`);
      for (const chart of [".timeline.wide-only", ".map"]) {
        const names = tab.locator(`${chart} text[data-id]`);
        expect(await names.count()).toBeGreaterThan(5);
        const bright = await names.evaluateAll((all) =>
          all.filter((name) => getComputedStyle(name).opacity === "1").map((name) => name.textContent),
        );
        expect({ chart, bright }).toEqual({ chart, bright: ["Helsinki"] });
      }
    });

    it("should go back step by step, and show all when they are reset", async () => {
      await tab.goto(site.address);
      await tab.selectOption("#by-status", "call");
      const calls = await tab.locator(".filtered > li:visible").count();
      await tab.selectOption("#by-year", "2018");
      expect(await tab.locator(".filtered > li:visible").count()).toBeLessThan(calls);
      await tab.goBack();
      expect(await tab.locator(".filtered > li:visible").count()).toBe(calls);
      expect(await tab.locator("#by-year").inputValue()).toBe("");
      await tab.getByRole("button", { name: "Show all" }).click();
      await tab.waitForFunction(() => location.search === "");
      expect(await tab.locator(".filtered > li:visible").count()).toBe(await tab.locator(".filtered > li").count());
    });

    it("should work by keyboard alone", async () => {
      await tab.goto(site.address);
      await tabTo(tab, "#by-status");
      await tab.keyboard.type("Phone");
      await tab.keyboard.press("Tab");
      expect(await tab.locator(".filtered > li:visible").count()).toBe(calls.length);
      await tabTo(tab, '#filters button[type="reset"]');
      await tab.keyboard.press("Enter");
      await tab.waitForFunction(() => location.search === "");
      expect(await tab.locator("#shown").textContent()).toBe("");
    });

    it("should ignore what an address asks for that there is not", async () => {
      await tab.goto(`${site.address}?status=nonsense&year=1812`);
      expect(await tab.locator(".filtered > li:visible").count()).toBe(await tab.locator(".filtered > li").count());
    });
  });

  describe("the timeline", () => {
    it("should be one stop of the Tab key, be stepped through by arrows, and open by Enter", async () => {
      await tab.goto(site.address);
      await tabTo(tab, ".timeline.wide-only a.mark");
      const first = await focusedId(tab);
      await tab.keyboard.press("ArrowRight");
      const second = await focusedId(tab);
      expect(second).not.toBe(first);
      expect(await tab.locator(".pointed").textContent()).toBe(await focusedName(tab));
      await tab.keyboard.press("ArrowLeft");
      expect(await focusedId(tab)).toBe(first);
      await tab.keyboard.press("End");
      await tab.keyboard.press("Home");
      expect(await focusedId(tab)).toBe(first);
      await tab.keyboard.press("ArrowRight");
      await tab.keyboard.press("Tab");
      expect(await tab.evaluate(() => document.activeElement?.closest(".timeline") ?? null)).toBeNull();
      await tab.keyboard.press("Shift+Tab");
      await tab.keyboard.press("Enter");
      await tab.waitForURL(`**/${second ?? ""}.html`);
    });

    it("should open a record by a click, and by a tap where it is narrow", async () => {
      await tab.goto(site.address);
      await tab.locator('.timeline.wide-only a[data-id="helsinki-2018"]').click();
      await tab.waitForURL("**/encounters/helsinki-2018.html");

      const touch = await site.browser.newContext({
        hasTouch: true,
        isMobile: true,
        viewport: { width: 390, height: 800 },
      });
      const phone = await touch.newPage();
      await phone.goto(site.address);
      await phone.locator('.timeline.narrow-only a[data-id="helsinki-2018"]').tap();
      await phone.waitForURL("**/encounters/helsinki-2018.html");
      await touch.close();
    });
  });

  it("should lead from the list to a value, its source and the place of the words there, by keyboard alone", async () => {
    await tab.goto(site.address);
    await tab.locator('.filtered a[href="encounters/moscow-2020.html"]').focus();
    await tab.keyboard.press("Enter");
    await tab.waitForURL("**/encounters/moscow-2020.html");
    const details = tab
      .locator("details.cited", { has: tab.locator('a[href="../sources/bloomberg-2025-08.html"]') })
      .first();
    await details.locator("summary").focus();
    await tab.keyboard.press("Enter");
    const source = details.locator('a[href="../sources/bloomberg-2025-08.html"]');
    expect(await source.isVisible()).toBe(true);
    expect(await details.textContent()).toMatch(/characters [\d,]+–[\d,]+/);
    await source.focus();
    await tab.keyboard.press("Enter");
    await tab.waitForURL("**/sources/bloomberg-2025-08.html");
    const place = tab.locator(".cited-in > li", { has: tab.locator('a[href="../encounters/moscow-2020.html"]') });
    expect(await place.first().textContent()).toMatch(/characters [\d,]+–[\d,]+/);
    expect(await tab.locator("h1").textContent()).toContain("Alaska meeting");
  });

  it.each(kinds.filter((page) => page !== "search.html"))(
    "should search from %s with / and the arrow keys",
    async (page) => {
      await tab.goto(site.address + page);
      await tab.keyboard.press("/");
      await tab.keyboard.type("Helsinki");
      await tab.locator("dialog .results a").first().waitFor();
      expect(await tab.locator("dialog [role=status]").textContent()).toMatch(/^\d+ pages/);
      const first = await tab.locator("dialog .results a").first().getAttribute("href");
      await tab.keyboard.press("ArrowDown");
      await tab.keyboard.press("Enter");
      await tab.waitForURL(`**${first ?? ""}`);
    },
  );

  it("should close the search by Escape, and say so where nothing is found", async () => {
    await tab.goto(site.address);
    await tab.keyboard.press("/");
    await tab.keyboard.type("zzxqy");
    await tab.locator("dialog [role=status]", { hasText: "Nothing" }).waitFor();
    await tab.keyboard.press("Escape");
    expect(await tab.locator("dialog").isVisible()).toBe(false);
  });

  it("should keep what is searched for in the address of the search's page", async () => {
    await tab.goto(`${site.address}search.html?q=Osaka`);
    await tab.locator(".results a").first().waitFor();
    expect(await tab.locator("#q").inputValue()).toBe("Osaka");
    await tab.fill("#q", "Hamburg");
    await tab.waitForFunction(() => location.search === "?q=Hamburg");
  });

  it("should copy the citation and the code of a record", async () => {
    await tab.goto(`${site.address}encounters/osaka-2019.html`);
    for (const [name, id] of [
      ["Copy citation", "citation"],
      ["Copy BibTeX", "bibtex"],
      ["Copy code", "query"],
    ] as const) {
      await tab.getByRole("button", { name }).click();
      await tab.locator(`[data-copy=${id}]`, { hasText: "Copied" }).waitFor();
      expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe(await tab.locator(`#${id}`).textContent());
    }
  });

  it("should name the address of the page, and of no part of it, in the BibTeX entry of a record", async () => {
    const address = `${site.address}encounters/osaka-2019.html`;
    await tab.goto(`${address}?from=elsewhere#cite`);
    const [entry, ...more] = new Cite(await tab.locator("#bibtex").textContent()).data;
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ title: getEncounter("osaka-2019").title, URL: address });
  });

  it("should go through the themes, and keep the chosen one from page to page", async () => {
    await tab.goto(site.address);
    const button = tab.getByRole("button", { name: /^Theme/ });
    const names = [await button.textContent()];
    for (let presses = 0; presses < 3; presses++) {
      await button.click();
      names.push(await button.textContent());
    }
    expect(names).toEqual(["Theme: auto", "Theme: light", "Theme: dark", "Theme: auto"]);
    await button.click();
    await button.click();
    await tab.goto(`${site.address}people.html`);
    expect(await button.textContent()).toBe("Theme: dark");
    expect(await tab.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("dark");
  });

  it("should skip to the content by the first stop of the Tab key", async () => {
    await tab.goto(`${site.address}encounters/osaka-2019.html`);
    await tab.keyboard.press("Tab");
    const skip = tab.getByRole("link", { name: "Skip to content" });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    await tab.keyboard.press("Enter");
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe("main");
  });
});

/** Presses the Tab key until an element has the focus. */
async function tabTo(tab: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await tab.keyboard.press("Tab");
    if (await tab.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`The Tab key does not lead to ${selector}.`);
}

function focusedId(tab: Page): Promise<string | undefined> {
  return tab.evaluate(() => (document.activeElement as SVGElement | null)?.dataset["id"]);
}

function focusedName(tab: Page): Promise<string | null | undefined> {
  return tab.evaluate(() => document.activeElement?.getAttribute("aria-label"));
}
