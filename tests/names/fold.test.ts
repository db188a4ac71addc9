import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldId } from "../../src/names/fold.ts";
import { anyText } from "../queries/spellings.ts";

describe("fold", () => {
  it("should ignore case, accents, spacing and Unicode form", () => {
    const forms = [
      "Da Nang",
      "DA NANG",
      " da\u00a0 nang\t",
      "Dà Nâng",
      "Da\u0300 Na\u0302ng",
      "Ｄａ Ｎａｎｇ",
      "DaNang",
    ];
    expect(new Set(forms.map(fold))).toEqual(new Set(["DANANG"]));
  });

  it("should ignore what is not seen: soft hyphens, joiners and zero-width spaces", () => {
    expect(fold("Hel\u00adsin\u200dki\u200b\ufeff")).toBe("HELSINKI");
  });

  it.each([
    ["ß", "ẞ", "SS"],
    ["ﬁ", "ﬁ", "FI"],
    ["İ", "ı", "I"],
    ["Σ", "ς", "Σ"],
    ["한글", "한글".normalize("NFD"), "한글".normalize("NFD")],
  ])("should take %j and %j for one", (one, other, folded) => {
    expect([one, other].map(fold)).toEqual([folded, folded]);
  });

  it.each([
    ["Łódź", "LODZ"],
    ["Tromsø", "TROMSO"],
    ["Straße", "STRASSE"],
    ["Đà Nẵng", "DANANG"],
    ["Þingvellir", "THINGVELLIR"],
    ["Æ", "AE"],
  ])("should fold %s, whose letters do not decompose, to %s", (name, folded) => {
    expect(fold(name)).toBe(folded);
  });

  it.each([
    ["Da-Nang", "Da Nang"],
    ["Washington DC", "Washington, D.C."],
    ["U.S.", "US"],
    ["“Helsinki”", "Helsinki"],
    ["Xi’an", "Xian"],
  ])("should take %s and %s for one", (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it("should take in millions of marks in a row, which a greedy pattern would not", () => {
    expect(fold(`Helsinki${"\u200b".repeat(4_500_000)}`)).toBe("HELSINKI");
    expect(fold(`Helsinki${" ".repeat(4_500_000)}`)).toBe("HELSINKI");
  });

  it("should give the same for every letter in either case and in each Unicode form", () => {
    // The iota below a Greek letter is a mark; in capitals it is a letter.
    const withIota = (letter: string) => letter.normalize("NFD").includes("\u0345");
    const differing: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      const letter = String.fromCodePoint(code);
      const forms = ["NFC", "NFD", "NFKC", "NFKD"].map((form) => letter.normalize(form));
      const cases = withIota(letter) ? [] : [letter.toLowerCase(), letter.toUpperCase()];
      if ([...forms, ...cases].some((form) => form !== letter && fold(form) !== fold(letter)))
        differing.push(code.toString(16));
    }
    expect(differing).toEqual([]);
  }, 60_000);

  it("should keep words apart that differ in letters or digits", () => {
    expect(fold("Washington, D.C.")).not.toBe(fold("Washington"));
    expect(fold("2018")).not.toBe(fold("2017"));
  });

  it("should tell ids apart by their hyphens", () => {
    expect(foldId("a-bc")).not.toBe(foldId("ab-c"));
    expect(foldId("Helsinki-2018 ")).toBe(foldId("helsinki-2018"));
  });

  it("should change nothing when done twice", () => {
    fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)));
  });

  it("should give the same for any case", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        (text) => fold(text.toUpperCase()) === fold(text.toUpperCase().toLowerCase().toUpperCase()),
      ),
    );
  });

  it("should take in megabytes of combining marks, which sorting would not", () => {
    // Marks of alternating classes make normalization sort: quadratic time, hours for this text.
    expect(fold(`a${"\u0301\u0316".repeat(2_000_000)}`)).toBe("A");
  });

  it("should take in letters that would expand to more than a text can hold", () => {
    expect(fold("\ufdfa".repeat(32_000_000)).length).toBeGreaterThan(32_000_000);
  }, 60_000);

  it("should tell names apart however late they differ", () => {
    expect(fold(`${"x".repeat(5_000)}y`)).not.toBe(fold(`${"x".repeat(5_000)}z`));
  });
});
