import { describe, expect, it } from "vitest";
import { formatSource, getSource, sources, UnknownNameError } from "../../src/index.ts";

describe("formatSource", () => {
  it.each([[[null]], [["Ada", 1]], ["Ada"], [{}], [undefined]])("should refuse %j for authors", (authors) => {
    expect(() => formatSource({ ...getSource("tass-955147"), authors } as never)).toThrow(
      new TypeError(
        "formatSource(): source.authors must be an array of strings or null. Pass a source as getSource() returns it.",
      ),
    );
  });

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

  it.each([
    ["null", null],
    ["undefined", undefined],
    ["a string", "tass-955147"],
    ["an array", []],
  ])("should refuse %s as a source, and say how to find one", (words, value) => {
    expect(() => formatSource(value as never)).toThrow(
      new TypeError(
        `formatSource(): source must be a source, not ${words}. Look it up by its id first: formatSource(getSource("tass-955147")).`,
      ),
    );
  });

  it.each([
    ["publisher", {}, "a string"],
    ["url", { publisher: "x" }, "a string"],
    ["via", { publisher: "x", url: "y" }, "a string or null"],
    ["published", { publisher: "x", url: "y", via: null, title: null }, "a string or null"],
  ])("should refuse a source without %s, and name the field and itself", (field, value, words) => {
    expect(() => formatSource(value as never)).toThrow(
      new TypeError(
        `formatSource(): source.${field} must be ${words}, not undefined. Pass a source as getSource() returns it.`,
      ),
    );
  });

  describe("its options", () => {
    const source = getSource("tass-955147");

    it.each([
      ["null", null, "formatSource(): options must be an object, not null."],
      ["a string", "de", "formatSource(): options must be an object, not a string."],
      ["a number, as of a callback", 5, "formatSource(): options must be an object, not a number."],
      [
        "another key",
        { Url: false },
        'formatSource(): options must be an object with no key but "locale" or "url", not with "Url".',
      ],
      ["a url that is a string", { url: "no" }, "formatSource(): options.url must be true or false, not a string."],
      ["a locale that is null", { locale: null }, "formatSource(): options.locale must be a string, not null."],
    ])("should refuse %s", (_, options, message) => {
      expect(() => formatSource(source, options as never)).toThrow(new TypeError(message));
    });

    it.each([null, "2018-07-16"])("should refuse what is no language tag for a source of the day %s", (published) => {
      expect(() => formatSource({ ...source, published }, { locale: "en_US" })).toThrow(UnknownNameError);
    });

    it("should be those by default where they are undefined", () => {
      expect(formatSource(source, { locale: undefined, url: undefined })).toBe(formatSource(source));
    });
  });
});
