import fc from "fast-check";
import { expect, it } from "vitest";
import { thrownBy } from "../thrown-by.ts";
import { anyText, drowned, lettersOf, misspelt, notText, oddTexts, respelt, typedFor, vastTexts } from "./spellings.ts";

/** What a finder of names does: every spelling of a known name leads to it, everything else to undefined. */
export function itShouldFind(names: readonly string[], find: (text: string) => string | undefined): void {
  const known = new Set(names.map(lettersOf));

  it("should find every known name as some record spells it", () => {
    for (const one of names) {
      const found = find(one);
      expect(names).toContain(found);
      expect(lettersOf(found ?? "")).toBe(lettersOf(one));
    }
  });

  it("should find the same in any case, width, accents, spacing and Unicode form", () => {
    fc.assert(
      fc.property(typedFor(names, respelt), ([name, typed]) => {
        expect(find(typed)).toBe(find(name));
      }),
      { numRuns: 300 },
    );
  });

  it("should find nothing for any other text", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constantFrom(...names).chain(misspelt)), (text) => {
        fc.pre(!known.has(lettersOf(text)));
        expect(find(text)).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it.each(oddTexts.map((text) => [text]))("should find nothing for %j", (text) => {
    expect(find(text)).toBeUndefined();
  });

  it.each(Object.entries(vastTexts))("should answer to megabytes of %s", (_, text) => {
    expect(find(text())).toBeUndefined();
  });

  it("should find a known name in megabytes of spaces and accents", () => {
    for (const name of names.slice(0, 1)) expect(find(drowned(name))).toBe(find(name));
  });

  it.each(Object.keys(notText))("should refuse %s, and not look inside", (what) => {
    const error = thrownBy(() => find(notText[what] as string));
    expect(error).toBeInstanceOf(TypeError);
    expect((error as TypeError).message).toMatch(/^\w+\(\): \w+ must be a string, not (undefined|null|an? \w+)\.$/);
  });
}
