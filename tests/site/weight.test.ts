import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { describeWith } from "../package/needs.ts";
import { CHROMIUM, open, type Opened } from "./chromium.ts";
import { folder, recordPages, records, textOf } from "./site.ts";

/**
 * The most bytes that a record's page may weigh over the wire, with all that it loads before anybody touches it.
 *
 * The addresses of up to 70 sources, which are there for paper, take 2,500 of them.
 */
const RECORD = 23_000;
const HOME = 100_000;
/** What the headers of one answer may take. */
const HEADERS = 225;

const zipped = (file: string) => gzipSync(readFileSync(path.join(folder, file))).length;
const heaviest = (inFolder: string) =>
  recordPages
    .filter((page) => page.startsWith(`${inFolder}/`))
    .map((page) => ({ page, bytes: zipped(page) }))
    .sort((a, b) => b.bytes - a.bytes);

describe("the weight of a record's page", () => {
  it(`should be at most ${RECORD} bytes for every one, as its files weigh`, () => {
    const heavy = recordPages.flatMap((page) => {
      const files = [page, ...loadedBy(page)];
      const bytes = files.reduce((sum, file) => sum + zipped(file) + HEADERS, 0);
      return bytes > RECORD ? [`${page}: ${bytes}`] : [];
    });
    expect(heavy).toEqual([]);
  });
});

describeWith(CHROMIUM, "the weight over the wire, in Chromium", () => {
  let site: Opened;
  beforeAll(async () => {
    site = await open();
    return () => site.close();
  });

  it.each(Object.keys(records))(`should be at most ${RECORD} bytes for the heaviest pages of /%s`, async (inFolder) => {
    for (const { page } of heaviest(inFolder).slice(0, 2))
      expect({ page, bytes: await weigh(page) }).toEqual({ page, bytes: expect.toSatisfy(isWithin(RECORD)) as number });
  });

  it(`should be at most ${HOME} bytes for the home page`, async () => {
    expect(await weigh("index.html")).toBeLessThanOrEqual(HOME);
  });

  /** What a first visit to a page transfers, headers included. */
  async function weigh(page: string): Promise<number> {
    const context = await site.browser.newContext();
    const tab = await context.newPage();
    const session = await context.newCDPSession(tab);
    await session.send("Network.enable");
    let bytes = 0;
    session.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
    await tab.goto(site.address + page, { waitUntil: "networkidle" });
    await context.close();
    return bytes;
  }
});

function isWithin(limit: number) {
  return (bytes: number) => bytes > 0 && bytes <= limit;
}

/** The styles, scripts and pictures of a page. */
function loadedBy(page: string): string[] {
  const tags = textOf(page).matchAll(/<(?:link [^>]*rel="(?:stylesheet|icon)"|script|img)[^>]*>/g);
  return Array.from(tags, ([tag]) => /(?:href|src)="([^"]+)"/.exec(tag)?.[1]).flatMap((address) =>
    address === undefined || address.startsWith("data:") ? [] : [path.posix.join(path.posix.dirname(page), address)],
  );
}
