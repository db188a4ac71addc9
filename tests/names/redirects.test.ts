import { describe, expect, it } from "vitest";
import { compareEditions, createDataset, UnknownNameError } from "../../src/index.ts";
import { recordModules } from "../../src/scripts/generate/emit-records.ts";
import { freshDataset } from "../schema/dataset.ts";
import { thrownBy } from "../thrown-by.ts";

/** The edition, in which made-up ids of earlier ones lead on. */
const moved = freshDataset();
moved.redirects = [
  { kind: "actors", from: "vladimir-v-putin", to: ["vladimir-putin"] },
  { kind: "calls", from: "call-alaska", to: ["call-2025-08-18"] },
  { kind: "claimedContacts", from: "claimed-before-christmas", to: ["claimed-2025-12"] },
  { kind: "encounters", from: "alaska-2025", to: ["anchorage-2025"] },
  { kind: "encounters", from: "two-summits", to: ["helsinki-2018", "osaka-2019"] },
  { kind: "quotes", from: "trump-old", to: ["trump-2019-of-course"] },
  { kind: "sources", from: "kremlin-old", to: ["kremlin-58014"] },
];
const dataset = createDataset(moved);

describe("an id of earlier editions", () => {
  it("should lead to its record", () => {
    expect(dataset.getEncounter("alaska-2025")).toBe(dataset.getEncounter("anchorage-2025"));
    expect(dataset.getActor("vladimir-v-putin")).toBe(dataset.getActor("vladimir-putin"));
    expect(dataset.getCall("Call-Alaska")).toBe(dataset.getCall("call-2025-08-18"));
    expect(dataset.getClaimedContact("claimed-before-christmas")).toBe(dataset.getClaimedContact("claimed-2025-12"));
    expect(dataset.getQuote("trump-old")).toBe(dataset.getQuote("trump-2019-of-course"));
    expect(dataset.getSource("kremlin-old")).toBe(dataset.getSource("kremlin-58014"));
  });

  it("should be taken by every query that takes ids", () => {
    expect(dataset.quotesAbout("alaska-2025")).toBe(dataset.quotesAbout("anchorage-2025"));
    expect(dataset.quotesBy("vladimir-v-putin")).toBe(dataset.quotesBy("Putin"));
    expect(dataset.whereCited("kremlin-old")).toBe(dataset.whereCited("kremlin-58014"));
    expect(dataset.disputed("alaska-2025")).toBe(dataset.disputed("anchorage-2025"));
  });

  it("should not be an id of this edition", () => {
    expect(dataset.isEncounterId("alaska-2025")).toBe(false);
  });

  it("should throw where it leads to several records, and suggest these", () => {
    const error = thrownBy(() => dataset.getEncounter("two-summits"));
    expect(error).toBeInstanceOf(UnknownNameError);
    expect((error as UnknownNameError).suggestions).toEqual(["helsinki-2018", "osaka-2019"]);
  });

  it("should be told by compareEditions where its record is gone", () => {
    const older = freshDataset();
    const anchorage = older.encounters.find(({ id }) => id === "anchorage-2025");
    Object.assign(anchorage ?? {}, { id: "alaska-2025" });
    const { removed } = compareEditions(older, moved);
    expect(removed.map(({ id, movedTo, bump }) => [id, movedTo, bump])).toEqual([
      ["alaska-2025", ["anchorage-2025"], "minor"],
    ]);
  });

  it("should be deprecated in the types, with the shape of its record", () => {
    const names = recordModules(moved, "2.0.0").get("names.ts") ?? "";
    expect(names).toContain(
      '/** @deprecated The id is now `anchorage-2025`. */\n  readonly "alaska-2025": HeldEncounter & { readonly id: "anchorage-2025" };',
    );
    expect(names).toMatch(/export type ActorId = .*\| "vladimir-v-putin"/);
    expect(names).not.toContain('"two-summits"');
  });
});
