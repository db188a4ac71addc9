import fc from "fast-check";
import { expect, it } from "vitest";
import { anyText, misspelt, notText, oddTexts, respelt } from "./spellings.ts";

/** What an exact guard does: it lets through the known names as they are spelt, and nothing else. */
export function itShouldGuard(names: readonly string[], guard: (value: unknown) => boolean): void {
  it("should let through every known name", () => {
    expect(names.filter((name) => !guard(name))).toEqual([]);
  });

  it("should let through no other text, be it another spelling of a known name", () => {
    const name = fc.constantFrom(...names);
    fc.assert(
      fc.property(fc.oneof(anyText, name.chain(misspelt), name.chain(respelt)), (text) => {
        expect(guard(text)).toBe(names.includes(text));
      }),
      { numRuns: 300 },
    );
    expect(oddTexts.filter(guard)).toEqual([]);
  });

  it("should take what is no text for no name, and not look inside", () => {
    expect(Object.keys(notText).filter((what) => guard(notText[what]))).toEqual([]);
  });
}
