import { describe, expect, it } from "vitest";
import { calls, type Cited, citationsFor, disputed, encounters, quotes } from "../../src/index.ts";

/** What is said about one path of one record. */
const claims = (id: string, path: string) =>
  disputed().find((dispute) => dispute.record.id === id && dispute.path === path)?.claims;

describe("disputed", () => {
  it("should give every dispute of every encounter, call and quote, in this order, and the same frozen array each time", () => {
    expect(disputed().map(({ record, path }) => [record, path])).toEqual(
      [...encounters, ...calls, ...quotes].flatMap((record) => record.disputes.map(({ path }) => [record, path])),
    );
    expect(disputed()).toBe(disputed());
    expect([disputed(), ...disputed()].filter((value) => !Object.isFrozen(value))).toEqual([]);
  });

  it("should give at least two claims for each, with sources, at a path that can be walked", () => {
    expect(disputed().length).toBeGreaterThan(40);
    for (const { record, path, claims: all } of disputed()) {
      expect(all.length).toBeGreaterThan(1);
      for (const { citations } of all) expect(citations.length).toBeGreaterThan(0);
      expect(() => citationsFor(record as Cited, path)).not.toThrow();
    }
  });

  it.each([
    ["hamburg-2017", "/meetings/dinner/duration", { minutes: 60, bound: "about" }, { minutes: 15, bound: "about" }],
    ["budapest-2025", "/status", undefined, undefined],
    ["paris-2018", "/cancellation/by", undefined, ["donald-trump"]],
    ["washington-2018", "/accounts/invited-in-helsinki", undefined, undefined],
    ["da-nang-2017", "/cancellation", undefined, undefined],
    ["anchorage-2025", "/location", undefined, undefined],
    ["putin-2017-punished", "/text", "They will be punished for that.", "But they will be disciplined for that"],
    ["call-2019-05-03", "/durations", undefined, undefined],
  ])("should know that sources differ on %s %s", (id, path, first, other) => {
    const values = claims(id, path)?.map(({ value }) => value);
    expect(values).toBeDefined();
    if (first) expect(values).toContainEqual(first);
    if (other) expect(values).toContainEqual(other);
  });
});
