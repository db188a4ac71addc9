import { describe, expect, it } from "vitest";
import { isFragment } from "../../src/citations/is-fragment.ts";

describe("isFragment", () => {
  it.each([
    "Yes, I did.",
    "“Get rid of them.”",
    "Why?",
    "Да, хотел!",
    "2018 was a good year.",
    "It’s over…",
    '("So it was.")',
    "大阪。!",
  ])("should call %s whole", (text) => {
    expect(isFragment(text)).toBe(false);
  });

  it.each(["really bad", "… and so on.", "а потом ушёл.", "“on the fly”"])("should call %s a fragment", (text) => {
    expect(isFragment(text)).toBe(true);
  });

  it.each(["But they will be disciplined for that", "Next time in Moscow", "So it was. And then", "So,", ""])(
    "should not know of %j, which has no end mark",
    (text) => {
      expect(isFragment(text)).toBe(null);
    },
  );
});
