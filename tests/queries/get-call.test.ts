import { describe, expect, expectTypeOf, it } from "vitest";
import { calls, getCall } from "../../src/index.ts";
import { describeLookup } from "./lookup.ts";

describe("getCall", () => {
  describeLookup({ kind: "call", names: calls.map(({ id }) => id), ask: getCall as (name: string) => unknown });

  it("should return the very record that the table holds, typed by its id", () => {
    expect(calls.length).toBeGreaterThan(0);
    for (const record of calls) {
      const found = getCall(record.id);
      expect(found).toBe(record);
      expectTypeOf(found.id).toEqualTypeOf<typeof record.id>();
    }
  });
});
