import { beforeAll, expect, it } from "vitest";
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

  it("should print an encounter with its quotes and sources, and without what is there to be clicked", async () => {
    const tab = await site.browser.newPage();
    await tab.emulateMedia({ media: "print" });
    await tab.goto(`${site.address}encounters/helsinki-2018.html`);
    for (const shown of ["h1", ".quote", ".references"])
      expect(await tab.locator(shown).first().isVisible()).toBe(true);
    for (const hidden of ["header.site nav", "header.site .search", ".pager", ".use button", "footer.site button"])
      expect({ hidden, isVisible: await tab.locator(hidden).first().isVisible() }).toEqual({
        hidden,
        isVisible: false,
      });
    expect((await tab.pdf()).length).toBeGreaterThan(10_000);
    await tab.close();
  });
});
