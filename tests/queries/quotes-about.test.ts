import { describe, expect, it } from "vitest";
import { quotes, quotesAbout } from "../../src/index.ts";
import { encounterIds } from "./known-names.ts";
import { describeLookup } from "./lookup.ts";

describe("quotesAbout", () => {
  it.each(encounterIds)("should give the quotes about %s, in order of time", (id) => {
    expect(quotesAbout(id)).toEqual(quotes.filter(({ about }) => about === id));
    expect(quotesAbout(id)).toSatisfy(Object.isFrozen);
  });

  it("should know what was said about Osaka", () => {
    expect(quotesAbout("osaka-2019").map(({ speaker, text }) => `${speaker}: ${text}`)).toEqual(
      expect.arrayContaining([
        "donald-trump: Don’t meddle in the election.",
        "vladimir-putin: We also have. It’s the same.",
      ]),
    );
  });

  it("should leave out what is about no encounter", () => {
    expect(encounterIds.flatMap((id) => [...quotesAbout(id)])).toHaveLength(
      quotes.filter(({ about }) => about !== null).length,
    );
  });

  describeLookup({ kind: "encounter", names: encounterIds, ask: quotesAbout as (name: string) => unknown });
});
