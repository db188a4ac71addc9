import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { DomUtils, parseDocument } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { root } from "../project.ts";

const site = path.join(root, "docs/dist");
const feed = parseDocument(readFileSync(path.join(site, "editions.atom"), "utf8"), { xmlMode: true });
const named = (name: string) => DomUtils.getElementsByTagName(name, feed);
const texts = (name: string) => named(name).map((element) => DomUtils.textContent(element));
const released = JSON.parse(readFileSync(path.join(root, "data/release-dates.json"), "utf8")) as Record<string, string>;

describe("the feed of editions", () => {
  it("should have an entry for each release, the newest first", () => {
    const versions = texts("title").slice(1);
    expect(versions).toEqual(Object.keys(released).map((version) => `Edition ${version}`));
    const kept = readdirSync(path.join(root, "data/releases")).map((file) => `Edition ${path.basename(file, ".json")}`);
    expect([...versions].sort()).toEqual(kept.sort());
  });

  it("should say when each was released, and nothing of when the site was built", () => {
    const [newest = ""] = Object.values(released);
    expect(texts("updated").map((date) => date.slice(0, 10))).toEqual([newest, ...Object.values(released)]);
  });

  it("should give each entry a permanent id of its own", () => {
    const ids = texts("id");
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    // Published once, an id never changes.
    expect(ids.at(-1)).toBe("urn:uuid:44b732f8-5ae6-5db8-926b-913704817d5a");
  });

  it("should lead from where it lies to pages that are there", () => {
    const links = named("link").map((link) => link.attribs["href"] ?? "");
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) expect(readFileSync(path.join(site, link)).length).toBeGreaterThan(0);
  });
});
