import { describe, expect, it } from "vitest";
import { followedClaim, isDurations } from "../../src/citations/followed-claim.ts";

const record = {
  durations: [
    { by: ["a"], minutes: 5, bound: "about", citations: [] },
    { by: ["b"], minutes: 6, bound: "about", citations: [] },
  ],
  id: "x",
  days: 2,
  by: ["a", "b"],
  lasting: { minutes: 5, bound: "about" },
  accounts: [{ id: "one" }],
};
const claim = (id: string, value: string | number | string[] | { minutes: number; bound: "about" | "at-most" }) => ({
  id,
  value,
});

describe("followedClaim", () => {
  it.each([
    ["a number", "/days", [claim("few", 1), claim("some", 2)], "some"],
    ["an array", "/by", [claim("both", ["a", "b"]), claim("one", ["a"])], "both"],
    ["an array, not a shorter one", "/by", [claim("one", ["a"]), claim("both", ["a", "b"])], "both"],
    ["an array in another order", "/by", [claim("both", ["b", "a"]), claim("one", ["a"])], "both"],
    ["a duration", "/lasting", [claim("short", { minutes: 5, bound: "about" }), claim("none", 0)], "short"],
    [
      "a duration, not one that is bound otherwise",
      "/lasting",
      [claim("most", { minutes: 5, bound: "at-most" }), claim("about", { minutes: 5, bound: "about" })],
      "about",
    ],
    ["a number deeper down", "/lasting/minutes", [claim("long", 60), claim("short", 5)], "short"],
    [
      "several durations the first",
      "/durations",
      [claim("b", { minutes: 6, bound: "about" }), claim("a", { minutes: 5, bound: "about" })],
      "a",
    ],
    ["a value that nobody claims", "/days", [claim("few", 1), claim("more", 3)], null],
    ["an account", "/accounts/one", [claim("yes", "It was so."), claim("no", "It was not.")], null],
    ["nothing", "/nowhere", [claim("yes", "It was so."), claim("no", "It was not.")], null],
  ])("should follow for %s the claim of the same value", (_, path, claims, id) => {
    expect(followedClaim(record, { path, claims })).toBe(id);
  });
});

describe("isDurations", () => {
  it.each([
    ["lengths", record.durations, true],
    ["no lengths", [], false],
    ["lengths and something else", [...record.durations, { days: 2 }], false],
    ["words", ["a", "b"], false],
    ["a word", "about an hour", false],
    ["one length", record.lasting, false],
    ["what is not known", null, false],
  ])("should tell of %s whether they are the lengths of a call", (_, value, expected) => {
    expect(isDurations(value)).toBe(expected);
  });
});
