import { describe, expect, it } from "vitest";
import { followedClaim } from "../../src/citations/followed-claim.ts";

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
const claim = (id: string, value: string | number | string[] | { minutes: number; bound: "about" }) => ({ id, value });

describe("followedClaim", () => {
  it.each([
    ["a number", "/days", [claim("few", 1), claim("some", 2)], "some"],
    ["an array", "/by", [claim("both", ["a", "b"]), claim("one", ["a"])], "both"],
    ["an array in another order", "/by", [claim("both", ["b", "a"]), claim("one", ["a"])], "both"],
    ["a duration", "/lasting", [claim("short", { minutes: 5, bound: "about" }), claim("none", 0)], "short"],
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
