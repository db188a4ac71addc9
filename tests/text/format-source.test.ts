import { describe, expect, it } from "vitest";
import { formatSource, getSource, sources } from "../../src/index.ts";

describe("formatSource", () => {
  it("should name publisher, republisher, authors, title, day and address", () => {
    expect(formatSource(getSource("bloomberg-2025-08"))).toMatch(
      /^Bloomberg \(via Deccan Herald\), .*“.*”, August 2025, https:\/\//,
    );
  });

  it.each(["title", "published", "authors", "via"] as const)("should leave out a %s that is not known", (key) => {
    const line = formatSource({ ...getSource("washington-post-2018-11-29"), [key]: null });
    expect(line).not.toMatch(/null|undefined|, ,|\(\)|“”/);
  });

  it("should leave out the address if asked", () => {
    expect(formatSource(getSource("tass-955147"), { url: false })).not.toContain("http");
  });

  it("should put the day into words of the locale", () => {
    expect(formatSource(getSource("washington-post-2018-11-29"), { locale: "de" })).toContain("29. November 2018");
  });

  it("should write every source as one line without a gap", () => {
    for (const source of sources) {
      const line = formatSource(source);
      expect(line).not.toMatch(/\bnull\b|undefined|, ,|\n|^,|,$/);
      expect(line.startsWith(source.publisher)).toBe(true);
      expect(line.endsWith(source.url)).toBe(true);
    }
  });

  it("should refuse what is not a source, in words", () => {
    for (const value of [null, undefined, {}, "tass-955147"])
      expect(() => formatSource(value as never)).toThrow(/^formatSource\(\): source\.publisher must be a string, not /);
  });
});
