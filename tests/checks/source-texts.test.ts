import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readSourceTexts, select } from "../../src/checks/source-texts.ts";
import { thrownBy } from "../thrown-by.ts";

const digest = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

describe("readSourceTexts", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "source-texts-"));
  });

  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  it("should find each text by the digest of its bytes, whatever its file is called", () => {
    const texts = ["The badger slept.", "Der Dächs schlief 🦡 – „gut“.\r\n"];
    for (const [at, text] of texts.entries()) writeFileSync(path.join(folder, `${at}.any`), text);
    expect(readSourceTexts(folder)).toEqual(new Map(texts.map((text) => [digest(text), text])));
  });

  it("should read the folder that SOURCE_TEXTS names", () => {
    writeFileSync(path.join(folder, "badger.txt"), "The badger slept.");
    vi.stubEnv("SOURCE_TEXTS", folder);
    expect([...(readSourceTexts()?.values() ?? [])]).toEqual(["The badger slept."]);
  });

  it("should read an empty folder as no texts, which is not the same as none at hand", () => {
    expect(readSourceTexts(folder)).toEqual(new Map());
  });

  it("should pass over folders within the folder", () => {
    mkdirSync(path.join(folder, "drafts"));
    writeFileSync(path.join(folder, "drafts", "badger.txt"), "The badger woke.");
    expect(readSourceTexts(folder)).toEqual(new Map());
  });

  it.each([undefined, ""])("should give undefined where SOURCE_TEXTS is %j", (value) => {
    vi.stubEnv("SOURCE_TEXTS", value);
    expect(readSourceTexts()).toBeUndefined();
  });

  it("should say which folder is not there, and what to do", () => {
    const missing = path.join(folder, "nowhere");
    expect(() => readSourceTexts(missing)).toThrow(
      `SOURCE_TEXTS names ${JSON.stringify(missing)}, which cannot be read. Name a folder with the texts, or unset it.`,
    );
  });

  it("should give the cause for which a folder cannot be read", () => {
    const missing = path.join(folder, "nowhere");
    expect(thrownBy(() => readSourceTexts(missing))).toMatchObject({ cause: { code: "ENOENT", path: missing } });
  });

  it("should refuse a file in place of a folder", () => {
    const file = path.join(folder, "badger.txt");
    writeFileSync(file, "The badger slept.");
    expect(() => readSourceTexts(file)).toThrow(/which cannot be read/);
  });
});

describe("select", () => {
  it("should leave out the end", () => {
    expect(select("badger", { start: 1, end: 3 })).toBe("ad");
  });

  it("should count code points, not UTF-16 units", () => {
    const text = "🦡🍯 sleeps";
    expect(select(text, { start: 3, end: 9 })).toBe("sleeps");
    expect(select(text, { start: 0, end: 1 })).toBe("🦡");
    expect(select(text, { start: 1, end: 2 })).toBe("🍯");
  });

  it("should stop at the end of the text", () => {
    expect(select("badger", { start: 4, end: 100 })).toBe("er");
    expect(select("badger", { start: 6, end: 7 })).toBe("");
  });

  it("should select what a slice of the code points of any text holds", () => {
    const selection = fc
      .array(fc.string({ unit: "binary", minLength: 1, maxLength: 1 }), { maxLength: 40 })
      .chain((points) => fc.tuple(fc.constant(points), fc.nat(points.length), fc.nat(points.length)));
    fc.assert(
      fc.property(selection, ([points, one, other]) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        const text = points.join("");
        expect(select(text, { start, end })).toBe(Array.from(text).slice(start, end).join(""));
      }),
    );
  });

  it("should find any piece again between what stands before and after it", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 20 });
    fc.assert(
      fc.property(text, text, text, (before, piece, after) => {
        const start = Array.from(before).length;
        expect(select(before + piece + after, { start, end: start + Array.from(piece).length })).toBe(piece);
      }),
    );
  });
});
