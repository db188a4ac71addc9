import path from "node:path";
import { root } from "../project.ts";
import { open } from "./chromium.ts";
import { kinds } from "./site.ts";

// Takes a picture of one page of each kind, in both themes and three widths, for people to look at.

const folder = path.join(root, "docs/pictures");
const site = await open();
for (const colorScheme of ["light", "dark"] as const)
  for (const width of [320, 768, 1280]) {
    const tab = await site.browser.newPage({ colorScheme, viewport: { width, height: 900 } });
    for (const page of kinds) {
      await tab.goto(site.address + page);
      const name = `${page.replace(".html", "").replaceAll("/", "-")}-${colorScheme}-${width}.png`;
      await tab.screenshot({ path: path.join(folder, name) });
    }
    await tab.close();
  }
await site.close();
console.log(`Written to ${path.relative(root, folder)}: ${kinds.length} pages.`);
