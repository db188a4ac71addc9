import { describe, expect, it } from "vitest";
import { label, UnknownNameError } from "../../src/index.ts";
import { certainty } from "../../src/schema/certainty.ts";
import * as vocabularies from "../../src/schema/vocabularies.ts";

const values = [certainty, ...Object.values(vocabularies)].flatMap(({ options }): string[] => options);

describe("label", () => {
  it.each([
    ["held", "Held"],
    ["never-held", "Never held"],
    ["one-on-one", "One-on-one"],
    ["multilateral-summit", "Multilateral summit"],
    ["north-korea", "North Korea"],
    ["at-least", "At least"],
    ["us", "United States"],
    ["ukraine", "Ukraine"],
  ] as const)("should be for %s: %s", (value, words) => {
    expect(label(value)).toBe(words);
  });

  it.each(values)("should be words for %s, without a hyphen between words or a small first letter", (value) => {
    expect(label(value as "held")).toMatch(/^[A-Z][A-Za-z]+(?:[ -][A-Za-z]+)*$/);
  });

  it("should throw for a value that no vocabulary has, and suggest the nearest", () => {
    expect(() => label("never-hold" as "held")).toThrow(UnknownNameError);
    expect(() => label("never-hold" as "held")).toThrow(/"never-held"/);
    expect(() => label("x" as "held")).toThrow(
      'Unknown value "x". It must be a status, a kind, a topic or the like, as a record holds it, such as "held" or "north-korea".',
    );
    expect(() => label(7 as never)).toThrow(new TypeError("label(): value must be a string, not a number."));
  });
});
