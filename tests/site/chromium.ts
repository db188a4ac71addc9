import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { CHROMIUM, launch } from "../package/chromium.ts";
import { serve } from "./server.ts";

export { CHROMIUM };

/** The site in a browser. */
export interface Opened {
  readonly browser: Browser;
  /** Where the site is, with a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
}

/** Opens a browser, and serves the site at a path. */
export async function open(at = "/"): Promise<Opened> {
  const [browser, served] = await Promise.all([launch(), serve(at)]);
  return {
    browser,
    address: served.address,
    async close() {
      await browser.close();
      served.close();
    },
  };
}

/** Does something with each page, in two tabs, as many as CI has cores. */
export async function inTabs<T>(
  browser: Browser,
  items: readonly T[],
  options: BrowserContextOptions,
  work: (tab: Page, item: T) => Promise<void>,
  prepare?: (tab: Page) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  await Promise.all(
    [1, 2].map(async () => {
      const context = await browser.newContext(options);
      const tab = await context.newPage();
      await prepare?.(tab);
      // Both tabs take from the same queue.
      for (const item of queue) await work(tab, item);
      await context.close();
    }),
  );
}
