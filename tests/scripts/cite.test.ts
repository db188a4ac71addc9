import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { cite } from "../../src/scripts/cite.ts";
import { select } from "../../src/checks/source-texts.ts";

const text = "🦡 The badger’s friends said “honey”. The badger ate honey.\nNobody else did. 🍯 nana nanana";
const sha256 = createHash("sha256").update(text).digest("hex");
const texts = new Map([[sha256, text]]);
const sources = [
  { id: "gazette-1", sha256 },
  { id: "gazette-2", sha256: "0".repeat(64) },
  { id: "herald-1", sha256: null },
  { id: "observer-1", sha256: null },
];

/** The citation of one place. */
const at = (start: number, end: number) => ({
  source: "gazette-1",
  selector: { type: "TextPositionSelector", start, end },
});

describe("cite", () => {
  it("should give the one place where words stand", () => {
    const citations = cite(sources, texts, "gazette-1", "Nobody else did.");
    expect(citations).toEqual([at(59, 75)]);
    expect(select(text, { start: 59, end: 75 })).toBe("Nobody else did.");
  });

  it("should give each of several places, in order", () => {
    expect(cite(sources, texts, "gazette-1", "The badger")).toEqual([at(2, 12), at(37, 47)]);
  });

  it("should give places that overlap", () => {
    expect(cite(sources, texts, "gazette-1", "nana")).toEqual([at(78, 82), at(83, 87), at(85, 89)]);
  });

  it("should count code points, in the words and before them", () => {
    expect(cite(sources, texts, "gazette-1", "🦡")).toEqual([at(0, 1)]);
    expect(cite(sources, texts, "gazette-1", "🍯 nana ")).toEqual([at(76, 83)]);
    expect(select(text, { start: 76, end: 83 })).toBe("🍯 nana ");
  });

  it("should find words across lines", () => {
    expect(cite(sources, texts, "gazette-1", "honey.\nNobody")).toEqual([at(52, 65)]);
  });

  it("should cite a source without a text as a whole", () => {
    expect(cite(sources, texts, "herald-1", "")).toEqual([{ source: "herald-1" }]);
    expect(cite(sources, undefined, "herald-1", "any words")).toEqual([{ source: "herald-1" }]);
  });

  it.each([
    ["quotation marks", 'said "honey"', "said “honey”"],
    ["an apostrophe", "badger's friends", "badger’s friends"],
    ["case", "nobody ELSE", "Nobody else"],
  ])("should say what the text has where %s differ", (_, words, right) => {
    expect(() => cite(sources, texts, "gazette-1", words)).toThrow(
      `The text of gazette-1 does not have ${JSON.stringify(words)}. It has ${JSON.stringify(right)}: letters and quotation marks must be the same.`,
    );
  });

  it("should say no more of words that the text does not have at all", () => {
    expect(() => cite(sources, texts, "gazette-1", "the hedgehog")).toThrow(
      /^The text of gazette-1 does not have "the hedgehog"\.$/,
    );
  });

  it("should ask for words", () => {
    expect(() => cite(sources, texts, "gazette-1", "")).toThrow("Give the words that the source says.");
  });

  it("should refuse a source that nobody has, and name the nearest", () => {
    expect(() => cite(sources, texts, "gazete-1", "honey")).toThrow(
      /^No source has the id "gazete-1"; the nearest: gazette-1, gazette-2\.$/,
    );
  });

  it.each([
    ["that is not among those at hand", "gazette-2", texts],
    ["where none are at hand", "gazette-1", undefined],
  ])("should ask for a text %s", (_, id, held) => {
    expect(() => cite(sources, held, id, "honey")).toThrow(
      `The text of ${id} is not at hand: set SOURCE_TEXTS to a folder that holds it.`,
    );
  });
});
