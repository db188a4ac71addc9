import { describe, expect, it } from "vitest";
import { requireString, typeInWords } from "../../src/names/require-string.ts";

describe("requireString", () => {
  it("should let strings pass", () => {
    expect(() => {
      requireString("", "f(): text");
    }).not.toThrow();
  });

  it("should refuse anything else, and name what was asked for and what was given", () => {
    expect(() => {
      requireString(1, "byLocation(): name");
    }).toThrow(new TypeError("byLocation(): name must be a string, not a number."));
  });
});

describe("typeInWords", () => {
  it.each([
    [null, "null"],
    [undefined, "undefined"],
    [[], "an array"],
    [{}, "an object"],
    [new Date(), "an object"],
    [1n, "a bigint"],
    [true, "a boolean"],
    [() => 1, "a function"],
    [Symbol("x"), "a symbol"],
  ])("should call %o %s", (value, words) => {
    expect(typeInWords(value)).toBe(words);
  });
});
