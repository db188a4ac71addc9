import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortValue, shortValues } from "../../../src/scripts/release/short-values.ts";

describe("shortValue", () => {
  it("should show a value as JSON, and cut a long one", () => {
    expect(shortValue({ minutes: 60 })).toBe('{"minutes":60}');
    expect(shortValue("b".repeat(78))).toBe(`"${"b".repeat(78)}"`);
    expect(shortValue("b".repeat(79))).toBe(`"${"b".repeat(79)}…`);
  });
});

describe("shortValues", () => {
  it("should show short values whole", () => {
    expect(shortValues(60, "sixty")).toEqual(["60", '"sixty"']);
  });

  it("should show long ones from shortly before they differ", () => {
    const [from, to] = shortValues(
      `${"a".repeat(100)} about sixty minutes`,
      `${"a".repeat(100)} about fifteen minutes`,
    );
    expect([from, to]).toEqual([
      `…${"a".repeat(13)} about sixty minutes"`,
      `…${"a".repeat(13)} about fifteen minutes"`,
    ]);
  });

  it("should show what a list gained at its end", () => {
    const list = Array.from({ length: 20 }, (_, at) => `item-${at}`);
    const [from, to] = shortValues(list, [...list, "badger"]);
    expect(from).toMatch(/^….*"item-19"\]$/);
    expect(to).toMatch(/^….*"item-19","badger"\]$/);
  });

  it("should show two different texts differently, and cut no letter in two", () => {
    const letters = fc.string({ unit: "grapheme", maxLength: 300 });
    fc.assert(
      fc.property(letters, letters, letters, (same, a, b) => {
        fc.pre(a !== b);
        const [from, to] = shortValues(same + a, same + b);
        expect(from).not.toBe(to);
        for (const shown of [from, to]) expect(shown).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
