import { describe, expect, expectTypeOf, it } from "vitest";
import { calls, callsBetween, claimedContacts, getClaimedContact, titleOf } from "../../src/index.ts";
import { describeLookup } from "./lookup.ts";

describe("getClaimedContact", () => {
  describeLookup({
    kind: "claimed contact",
    names: claimedContacts.map(({ id }) => id),
    ask: getClaimedContact as (name: string) => unknown,
  });

  it("should return the very record that the table holds, typed by its id", () => {
    expect(claimedContacts.length).toBeGreaterThan(0);
    for (const record of claimedContacts) {
      const found = getClaimedContact(record.id);
      expect(found).toBe(record);
      expectTypeOf(found.id).toEqualTypeOf<typeof record.id>();
    }
  });

  it("should say how to list what there is, where nothing is like the id", () => {
    expect(() => getClaimedContact("x" as "claimed-2025-12")).toThrow(
      'Unknown claimed contact "x". Nothing known is like it; `claimedContacts.map(({ id }) => id)` lists what is known.',
    );
  });

  it("should lead to no call: no query of calls and no count has a claimed contact", () => {
    const ids = new Set<string>(claimedContacts.map(({ id }) => id));
    expect(callsBetween("2017", "2099")).toEqual(calls);
    expect(calls.filter(({ id }) => ids.has(id))).toEqual([]);
    for (const record of claimedContacts) expect(titleOf(record)).toBe(record.title);
  });
});
