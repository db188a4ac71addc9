import { describe, expect, it } from "vitest";
import { sourceAddresses } from "../../../src/checks/rules/source-addresses.ts";
import { problemsAfter, record } from "../../project.ts";
import { add } from "../changes.ts";

function afterAddress(url: string) {
  return problemsAfter(sourceAddresses, (copy) => {
    record(copy, "sources", "kremlin-58014").url = url;
  });
}

function afterCopy(one: string, other: string) {
  return problemsAfter(sourceAddresses, (copy) => {
    const first = record(copy, "sources", "kremlin-58014");
    first.url = one;
    const twin = { ...first, id: "kremlin-again", url: other };
    add(copy, "sources", { file: "data/sources.json", path: "/kremlin-again", record: twin });
  });
}

describe("source-addresses", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(sourceAddresses, () => {})).toEqual([]);
  });

  it.each(["https://example.org", "https://www.example.org/", "https://example.org/#news"])(
    "should refuse the front page of a site, %s",
    (url) => {
      expect(afterAddress(url)).toEqual([
        {
          file: "data/sources.json",
          path: "/kremlin-58014/url",
          value: url,
          message: "is the front page of a site, which changes; give the address of the page itself",
        },
      ]);
    },
  );

  it.each([
    "http://localhost:3000/page",
    "http://localhost/",
    "http://127.0.0.1/page",
    "http://10.1/page",
    "https://intranet/page",
    "https://press.local/page",
    "https://example.org.1st/page",
  ])("should refuse an address that is not public, %s", (url) => {
    expect(afterAddress(url).map(({ message }) => message)).toEqual([
      "is not on a public site; give the address under which everybody can read it",
    ]);
  });

  it("should refuse what no browser opens", () => {
    expect(afterAddress("https://999.999.999.999/page").map(({ message }) => message)).toEqual([
      "is no address that a browser can open; copy it from the browser",
    ]);
  });

  it.each([
    "https://example.org/page",
    "http://example.org/page",
    "https://www.example.org/page",
    "https://EXAMPLE.org/page/",
    "https://example.org/page#below",
    "https://example.org/page?utm_source=mail&fbclid=1",
    "https://example.org/page?gclid=1&yclid=1&mc_cid=1&mc_eid=1&igshid=1",
  ])("should refuse one address for two sources, %s", (url) => {
    expect(afterCopy("https://example.org/page", url)).toEqual([
      {
        file: "data/sources.json",
        path: "/kremlin-again/url",
        value: url,
        message: "is also the address of kremlin-58014; cite that source, and remove this one",
      },
    ]);
  });

  it("should refuse the same query in another order", () => {
    expect(afterCopy("https://example.org/?a=1&b=2", "https://example.org/?b=2&a=1")).toHaveLength(1);
  });

  it.each([
    "https://example.org/Page",
    "https://example.org/page?id=2",
    "https://example.org/page?not_utm_source=1",
    "https://example.org/page?fbclids=1",
    "https://example.org/page?gclids=1",
    "https://example.org/page?yclids=1",
    "https://example.org/page?mc_cids=1",
    "https://example.org/page?igshids=1",
    "https://en.example.org/page",
    "https://example.localnews.org/page",
  ])("should accept another page, %s", (url) => {
    expect(afterCopy("https://example.org/page", url)).toEqual([]);
  });

  it("should take www for no part of the name at its beginning only", () => {
    expect(afterCopy("https://example.org/page", "https://exwww.ample.org/page")).toEqual([]);
  });
});
