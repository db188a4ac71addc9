import { describe, expect, it } from "vitest";
import {
  whereCited,
  type WithCitations,
  citationsFor,
  createDataset,
  type DatasetInput,
  type SourceId,
  sources,
  UnknownNameError,
} from "../../src/index.ts";
import { whereCitedIn } from "../../src/queries/where-cited.ts";
import { dataFiles } from "../../src/scripts/generate/emit-data.ts";
import { sure } from "../checks/changes.ts";
import { freshDataset } from "../schema/dataset.ts";
import { describeLookup } from "./lookup.ts";

describe("whereCited", () => {
  it("should find every source cited, and where", () => {
    for (const { id } of sources) {
      expect(whereCited(id).length, id).toBeGreaterThan(0);
      for (const { record, path, citation } of whereCited(id)) {
        expect(citation.source).toBe(id);
        expect(citationsFor(record as WithCitations, path), `${record.id} ${path}`).toContain(citation);
      }
    }
  });

  it("should know where the Kremlin's readout of 1 June 2020 is cited", () => {
    expect(new Set(whereCited("kremlin-63444").map(({ record }) => record.id))).toEqual(new Set(["call-2020-06-01"]));
  });

  it("should find the places in claimed contacts, after those in calls and proposals", () => {
    expect(whereCited("kommersant-2026-02-27").map(({ record, path }) => record.id + path)).toEqual([
      "claimed-2026-02",
      "claimed-2026-02/accounts/trump-on-talk",
      "claimed-2026-02/accounts/last-announced-call",
    ]);
    const ids = whereCited("tass-2059375").map(({ record }) => record.id);
    expect(ids.at(-1)).toBe("claimed-2025-12");
  });

  it("should give the same frozen array each time, of frozen places", () => {
    const places = whereCited("bloomberg-2025-08");
    expect(places).toBe(whereCited("bloomberg-2025-08"));
    expect([places, ...places].filter((value) => !Object.isFrozen(value))).toEqual([]);
  });

  it("should give the places in one order, whatever the order of keys in the data", () => {
    const inFile = createDataset(JSON.parse(sure(dataFiles(freshDataset()).get("dataset.json"))) as DatasetInput);
    const paths = (places: readonly { record: { id: string }; path: string }[]) =>
      places.map(({ record, path }) => record.id + path);
    expect(paths(inFile.whereCited("bloomberg-2025-08"))).toEqual(paths(whereCited("bloomberg-2025-08")));
  });

  it("should refuse a source that nobody knows, and name the nearest", () => {
    expect(() => whereCited("kremlin-63445" as SourceId)).toThrow(UnknownNameError);
    expect(() => whereCited("kremlin-63445" as SourceId)).toThrow(/"kremlin-63444"/);
  });

  it("should pass over what stands in place of a citation", () => {
    const citation = { source: "herald" };
    const record = { id: "x", citations: [null, "herald", citation] };
    const index = { get: (id: string) => [id] as const, find: (id: string) => id };
    expect(whereCitedIn(() => [record as never], index)("herald")).toEqual([{ record, path: "", citation }]);
  });

  describeLookup({ kind: "source", names: sources.map(({ id }) => id), ask: whereCited as (name: string) => unknown });
});
