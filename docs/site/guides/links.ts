import { existsSync, statSync } from "node:fs";
import path from "node:path";
import type { Link } from "./markdown.ts";
import { guideFiles } from "./list.ts";

const root = path.join(import.meta.dirname, "..", "..", "..");

/** What the repository shows as a file, and the site as a page of another kind. */
const PAGES: Readonly<Record<string, string>> = {
  "README.md": "/guides/index.html",
  "README.md#api": "/api/index.html",
  "CHANGELOG.md": "/editions.html",
  "docs/encounters-and-calls.md": "/index.html",
  ...Object.fromEntries(guideFiles.map(({ file, address }) => [file, address])),
};

/** A file that is larger stays in the repository. */
const LARGEST = 200_000;

const copied = new Map<string, string>();

/** The files that links lead to, and where the site has each. */
export function linkedFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries(copied);
}

/** Where a link of a file of the repository leads within the site; undefined: the site has nothing there. */
export function linkFrom(file: string, link: string): Link | undefined {
  if (/^[a-z]+:/.test(link) || link.startsWith("#")) return { address: link };
  const [way = "", anchor] = link.split("#", 2);
  const target = path.posix.join(path.posix.dirname(file), decodeURI(way));
  const release = /^docs\/releases\/([\d.]+)\.md$/.exec(target);
  if (release) return { address: `/editions/${release[1] ?? ""}.html` };
  const page = PAGES[`${target}#${anchor ?? ""}`];
  if (page) return { address: page };
  if (PAGES[target]) return { address: PAGES[target] + (anchor ? `#${anchor}` : "") };
  return fileAt(target);
}

/** A file that the site serves beside the guides. */
function fileAt(target: string): Link | undefined {
  const file = path.join(root, target);
  if (!existsSync(file) || !statSync(file).isFile() || statSync(file).size > LARGEST) return undefined;
  // A page of somebody else's host would be shown as one of the site's, so it is served as text, as is a file without an extension.
  const address = `/guides/${target.replace(/^docs\//, "")}${/\.(?!html$)\w+$/.test(target) ? "" : ".txt"}`;
  copied.set(target, address.slice(1));
  return { address, download: path.basename(target) };
}
