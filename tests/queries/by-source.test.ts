import { describe, expect, it } from "vitest";
import { bySource, type Cited, citationsFor, type SourceId, sources, UnknownNameError } from "../../src/index.ts";
import { describeLookup } from "./lookup.ts";

describe("bySource", () => {
  describeLookup({ kind: "source", names: sources.map(({ id }) => id), ask: bySource as (name: string) => unknown });

  it("should find every source cited, and where", () => {
    for (const { id } of sources) {
      expect(bySource(id).length, id).toBeGreaterThan(0);
      for (const { record, path, citation } of bySource(id)) {
        expect(citation.source).toBe(id);
        expect(citationsFor(record as Cited, path), `${record.id} ${path}`).toContain(citation);
      }
    }
  });

  it("should know where the Kremlin's readout of 1 June 2020 is cited", () => {
    expect(new Set(bySource("kremlin-63444").map(({ record }) => record.id))).toEqual(new Set(["call-2020-06-01"]));
  });

  it("should give the same frozen array each time, of frozen places", () => {
    const places = bySource("bloomberg-2025-08");
    expect(places).toBe(bySource("bloomberg-2025-08"));
    expect([places, ...places].filter((value) => !Object.isFrozen(value))).toEqual([]);
  });

  it("should refuse a source that nobody knows, and name the nearest", () => {
    expect(() => bySource("kremlin-63445" as SourceId)).toThrow(UnknownNameError);
    expect(() => bySource("kremlin-63445" as SourceId)).toThrow(/"kremlin-63444"/);
  });
});
