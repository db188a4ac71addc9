import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { actors, calls, claimedContacts, encounters, proposals, quotes, sources } from "trump-putin-encounters";
import { root } from "../project.ts";

/** Where the site is built. */
export const folder = path.join(root, "docs/dist");

/** Every file of the site, as its path within it. */
export const files: readonly string[] = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
  .sort();

/** Every page of the site. */
export const pages = files.filter((file) => file.endsWith(".html"));

/** The pages that stay: those of records that have moved lead on at once. */
export const stayingPages = pages.filter((page) => !textOf(page).includes('http-equiv="refresh"'));

/** The records that have pages, in the order in which these lead from one to the next, by the folder of the pages. */
export const records = {
  encounters,
  calls,
  proposals,
  "claimed-contacts": claimedContacts,
  quotes,
  people: [...actors].sort((a, b) => a.name.localeCompare(b.name, "en")),
  sources,
} as const;

/** The pages of records. */
export const recordPages = pages.filter((page) => page.includes("/") && (page.split("/")[0] ?? "") in records);

/** One page of each kind, in the order of the navigation: what has a template of its own looks different. */
export const kinds: readonly string[] = [
  "index.html",
  "disagreements.html",
  "read-outs.html",
  "quotes.html",
  "people.html",
  "sources.html",
  "search.html",
  "encounters/helsinki-2018.html",
  "calls/call-2025-02-12.html",
  "proposals/",
  "claimed-contacts/",
  "quotes/",
  "people/donald-trump.html",
  "people/",
  "sources/bloomberg-2025-08.html",
  "guides/",
  "api/",
  "editions/",
  "editions.html",
].flatMap((name) => pages.find((page) => page === name || (name.endsWith("/") && page.startsWith(name))) ?? []);

export function textOf(file: string): string {
  return readFileSync(path.join(folder, file), "utf8");
}
