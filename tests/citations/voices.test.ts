import { describe, expect, it } from "vitest";
import { voicesOf } from "../../src/citations/voices.ts";

const voiceOf = voicesOf([
  { name: "The Herald", owner: null },
  { name: "The Echo", owner: "Echo Group" },
  { name: "Evening Echo", owner: "Echo Group" },
]);

describe("voicesOf", () => {
  it.each([
    ["a publisher of its own", "The Herald", null, "The Herald"],
    ["the owner of a publisher", "Evening Echo", null, "Echo Group"],
    ["whoever wrote what a publisher copies", "The Echo", "The Herald", "The Herald"],
    ["the owner of whoever wrote it", "The Herald", "The Echo", "Echo Group"],
    ["a publisher that is not in the table", "The Gazette", null, "The Gazette"],
  ])("should hear %s", (_, publisher, originalOf, voice) => {
    expect(voiceOf({ publisher, originalOf })).toBe(voice);
  });
});
