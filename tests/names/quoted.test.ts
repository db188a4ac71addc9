import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quoted } from "../../src/names/quoted.ts";

describe("quoted", () => {
  it.each([
    ["Helsinki", '"Helsinki"'],
    ['a "b"', '"a \\"b\\""'],
    ["\u202eikniskleH", '"\\u{202e}ikniskleH"'],
    ["a\x9bb", '"a\\u{9b}b"'],
    ["a\u200bb\u{e0001}", '"a\\u{200b}b\\u{e0001}"'],
  ])("should repeat %j as %s", (text, shown) => {
    expect(quoted(text)).toBe(shown);
  });

  it("should cut a long string short, and halve no pair of surrogates", () => {
    expect(quoted("😀".repeat(1_000_000))).toBe(`"${"😀".repeat(60)}…"`);
    expect(quoted("x".repeat(60))).toBe(`"${"x".repeat(60)}"`);
    expect(quoted("😀".repeat(60))).toBe(`"${"😀".repeat(60)}"`);
    expect(quoted("x".repeat(61))).toBe(`"${"x".repeat(60)}…"`);
  });

  it("should hold nothing unseen, whatever the string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(quoted(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u);
        expect(quoted(text).isWellFormed()).toBe(true);
      }),
    );
  });
});
