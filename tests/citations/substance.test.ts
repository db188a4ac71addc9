import { describe, expect, it } from "vitest";
import { substanceOf } from "../../src/citations/substance.ts";

const IN_ORDER = ["statement", "value", "text", "status", "participants", "proposedOn", "form", "name"];

describe("substanceOf", () => {
  it.each(IN_ORDER)("should be %s, where the keys that go before are absent", (key) => {
    const present = IN_ORDER.slice(IN_ORDER.indexOf(key)).map((held) => [held, null] as const);
    expect(substanceOf({ id: "x", ...Object.fromEntries([...present].reverse()) })).toBe(key);
  });

  it("should be nothing of a value without any of these keys, or which only inherits one", () => {
    expect(substanceOf({ id: "x", citations: [] })).toBeUndefined();
    expect(substanceOf(Object.create({ name: "Ada" }) as object)).toBeUndefined();
  });
});
