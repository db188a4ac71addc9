import { describe, expect, expectTypeOf, it } from "vitest";
import { citationsFor, getSource, helsinki2018, sources } from "../../src/index.ts";
import { describeLookup } from "./lookup.ts";

describe("getSource", () => {
  describeLookup({ kind: "source", names: sources.map(({ id }) => id), ask: getSource as (name: string) => unknown });

  it("should return the very record that the table holds, typed by its id", () => {
    expect(sources.length).toBeGreaterThan(0);
    for (const record of sources) {
      const found = getSource(record.id);
      expect(found).toBe(record);
      expectTypeOf(found.id).toEqualTypeOf<typeof record.id>();
    }
  });

  it("should lead from every citation of a record to its source", () => {
    for (const { source } of citationsFor(helsinki2018)) expect(getSource(source).id).toBe(source);
  });
});
