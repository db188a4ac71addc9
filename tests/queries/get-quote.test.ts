import { describe, expect, expectTypeOf, it } from "vitest";
import { getQuote, quotes } from "../../src/index.ts";
import { describeLookup } from "./lookup.ts";

describe("getQuote", () => {
  describeLookup({ kind: "quote", names: quotes.map(({ id }) => id), ask: getQuote as (name: string) => unknown });

  it("should return the very record that the table holds, typed by its id", () => {
    expect(quotes.length).toBeGreaterThan(0);
    for (const record of quotes) {
      const found = getQuote(record.id);
      expect(found).toBe(record);
      expectTypeOf(found.id).toEqualTypeOf<typeof record.id>();
    }
  });

  it("should lead from a quote to the one that it continues", () => {
    for (const { continues } of quotes) if (continues) expect(getQuote(continues).id).toBe(continues);
  });
});
