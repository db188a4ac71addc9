import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sharedRun } from "../../../src/checks/repository-rules/shared-run.ts";

const twelve = "the old badgers don't mind how many bees sleep in the lime";
const run = "the old badgers dont mind how many bees sleep in the lime";

describe("sharedRun", () => {
  it("should find twelve shared words", () => {
    expect(sharedRun(`We say that ${twelve} at night.`, `It was found: ${twelve} tree.`)).toBe(run);
  });

  it.each([
    ["case", twelve.toUpperCase()],
    ["punctuation", "“The old badgers” – don't mind: how many (bees) sleep; in … the lime!"],
    ["line breaks", twelve.replaceAll(" ", "\n  ")],
    ["a curly apostrophe", twelve.replace("'", "’")],
    ["no apostrophe", twelve.replace("'", "")],
  ])("should find them whatever their %s", (_, text) => {
    expect(sharedRun(twelve, text)).toBe(run);
    expect(sharedRun(text, twelve)).toBe(run);
  });

  it("should find words with letters beyond ASCII, and numbers", () => {
    const words = "ёжик über 12 Bienen à Đà Nẵng 2018 слышит 蜂 ähnlich gern";
    expect(sharedRun(words, `… ${words.toUpperCase()} …`)).toBe(words.toLowerCase());
  });

  it("should give the first of several runs", () => {
    expect(sharedRun(`${twelve} tree`, `${twelve} tree`)).toBe(run);
  });

  it("should not take eleven words for a run", () => {
    const eleven = twelve.split(" ").slice(0, 11).join(" ");
    expect(sharedRun(eleven, eleven)).toBeUndefined();
    expect(sharedRun(`${eleven} oak`, `${eleven} lime`)).toBeUndefined();
  });

  it("should not join words that stand apart", () => {
    const words = twelve.split(" ");
    expect(sharedRun(twelve, [...words.slice(0, 6), "really", ...words.slice(6)].join(" "))).toBeUndefined();
  });

  it("should not match across the bounds of words", () => {
    expect(sharedRun(twelve, `${twelve}s`)).toBeUndefined();
    expect(sharedRun(twelve, `brea${twelve}`)).toBeUndefined();
    expect(sharedRun(twelve, twelve.replace("how many", "howmany").concat(" trees"))).toBeUndefined();
  });

  it("should find nothing in nothing", () => {
    expect(sharedRun("", "")).toBeUndefined();
    expect(sharedRun(twelve, "")).toBeUndefined();
    expect(sharedRun("", twelve)).toBeUndefined();
    expect(sharedRun("", "", 1)).toBeUndefined();
    expect(sharedRun("…", "!", 1)).toBeUndefined();
  });

  it("should look for as many words as it is asked for", () => {
    expect(sharedRun("we saw three small bees", "they had three small bears", 2)).toBe("three small");
    expect(sharedRun("we saw three small bees", "they had three small bears", 3)).toBeUndefined();
  });

  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  const mark = fc.constantFrom(" ", ", ", " – ", "\n", "... ", " “", "” ");

  it("should find any twelve words wherever they stand, whatever the marks between them", () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 12, maxLength: 12 }),
        fc.array(mark, { minLength: 12, maxLength: 12 }),
        fc.array(word),
        fc.array(word),
        (shared, marks, before, after) => {
          const marked = shared.map((text, at) => text.toUpperCase() + (marks[at] ?? " ")).join("");
          const text = `${before.join(" ")} ${marked}${after.join(" ")}`;
          expect(sharedRun(shared.join(" "), text)).toBe(shared.join(" "));
        },
      ),
    );
  });

  it("should find nothing in any two texts without a word in common", () => {
    const ours = fc.array(fc.stringMatching(/^[a-m]{1,8}$/), { maxLength: 40 });
    const theirs = fc.array(fc.stringMatching(/^[n-z]{1,8}$/), { maxLength: 40 });
    fc.assert(
      fc.property(ours, theirs, (prose, text) => {
        expect(sharedRun(prose.join(" "), text.join(" "))).toBeUndefined();
      }),
    );
  });

  it("should find a run between two texts in either order, or in neither", () => {
    const few = fc.array(fc.constantFrom("bee", "tree", "honey"), { maxLength: 30 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(few, few, (one, other) => {
        expect(sharedRun(one, other, 4) === undefined).toBe(sharedRun(other, one, 4) === undefined);
      }),
    );
  });
});
