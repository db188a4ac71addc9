import { describe, expect, expectTypeOf, it } from "vitest";
import { getProposal, proposals } from "../../src/index.ts";
import { describeLookup } from "./lookup.ts";

describe("getProposal", () => {
  describeLookup({
    kind: "proposal",
    names: proposals.map(({ id }) => id),
    ask: getProposal as (name: string) => unknown,
  });

  it("should return the very record that the table holds, typed by its id", () => {
    expect(proposals.length).toBeGreaterThan(0);
    for (const record of proposals) {
      const found = getProposal(record.id);
      expect(found).toBe(record);
      expectTypeOf(found.id).toEqualTypeOf<typeof record.id>();
    }
  });
});
