import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/names/fold.ts";

describe("fold", () => {
  it("should ignore case, accents, spacing and Unicode form", () => {
    const forms = ["Da Nang", "DA NANG", " da\u00a0 nang\t", "Dà Nâng", "Da\u0300 Na\u0302ng", "Ｄａ Ｎａｎｇ", "DaNang"];
    expect(new Set(forms.map(fold))).toEqual(new Set(["DANANG"]));
  });

  it("should keep letters, digits and punctuation apart", () => {
    expect(fold("US-AK")).not.toBe(fold("USAK"));
    expect(fold("Washington, D.C.")).not.toBe(fold("Washington"));
  });

  it("should change nothing when done twice", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => fold(fold(text)) === fold(text)));
  });

  it("should give the same for any case", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => fold(text.toUpperCase()) === fold(text.toUpperCase().toLowerCase().toUpperCase())));
  });

  it("should take in megabytes of combining marks, which sorting would not", () => {
    // Marks of alternating classes make normalization sort: quadratic time, hours for this text.
    expect(fold(`a${"\u0301\u0316".repeat(2_000_000)}`)).toBe("A");
  });
});
