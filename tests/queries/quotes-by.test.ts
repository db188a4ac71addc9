import { describe, expect, it } from "vitest";
import { actors, quotes, quotesBy } from "../../src/index.ts";
import { actorNames, surnames } from "./known-names.ts";
import { describeLookup } from "./lookup.ts";

const ask = quotesBy as (name: string) => typeof quotes;

describe("quotesBy", () => {
  it.each(actors.map(({ id }) => id))("should give the quotes by %s, in order of time", (id) => {
    expect(quotesBy(id)).toEqual(quotes.filter(({ speaker }) => speaker === id));
    expect(quotesBy(id)).toSatisfy(Object.isFrozen);
  });

  it("should know an actor by id, name, alias and surname alike", () => {
    for (const { id, name, aliases } of actors)
      for (const known of [name, ...aliases]) expect(ask(known)).toBe(ask(id));
    expect(surnames).toEqual(expect.arrayContaining(["Putin", "McCain", "Zelenskiy"]));
    expect(quotesBy("Putin")).toBe(quotesBy("vladimir-putin"));
  });

  it("should know whom Putin, McCain and an unnamed official are quoted with", () => {
    expect(quotesBy("Putin").map(({ text }) => text)).toContain("They will be punished for that.");
    expect(quotesBy("McCain").map(({ text }) => text)).toContain(
      "No prior president has ever abased himself more abjectly before a tyrant.",
    );
    expect(quotesBy("unnamed-russian-official-2018").map(({ text }) => text)).toContain("really bad");
  });

  it("should give every quote to one actor", () => {
    expect(actors.flatMap(({ id }) => [...quotesBy(id)])).toHaveLength(quotes.length);
  });

  it("should give nothing for a known actor who is not quoted", () => {
    expect(quotesBy("Angela Merkel")).toEqual([]);
  });

  it("should suggest the actor whose name is spelt otherwise", () => {
    expect(() => ask("Zelinsky")).toThrow(/^Unknown actor "Zelinsky"\. The nearest known: "Zelenskiy/);
  });

  describeLookup({ kind: "actor", names: actorNames, ask });
});
