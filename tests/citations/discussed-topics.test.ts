import { describe, expect, it } from "vitest";
import { discussedIn, discussedTopics } from "../../src/citations/discussed-topics.ts";

const kremlin = {
  topics: [
    { topic: "ukraine", as: "discussed" },
    { topic: "iran", as: "planned" },
  ],
} as const;
const whiteHouse = {
  topics: [
    { topic: "syria", as: "discussed" },
    { topic: "ukraine", as: "discussed" },
    { topic: "media", as: "aftermath" },
  ],
} as const;

describe("discussedIn", () => {
  it("should be what an account names as discussed", () => {
    expect(discussedIn(kremlin)).toEqual(["ukraine"]);
  });

  it("should be nothing of an account of older formats, which names no topics", () => {
    expect(discussedIn({})).toEqual([]);
  });
});

describe("discussedTopics", () => {
  it("should be what at least one account names so, once, in alphabetical order", () => {
    expect(discussedTopics({ accounts: [kremlin, whiteHouse, {}] })).toEqual(["syria", "ukraine"]);
  });
});
