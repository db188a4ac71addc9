import { describe, expect, it } from "vitest";
import { actors, findActor, getActor, quotes, quotesBy } from "../../src/index.ts";
import { actorNames } from "./known-names.ts";
import { notText } from "./spellings.ts";

describe("findActor", () => {
  it("should return the record of the actor whom quotesBy finds by the same name", () => {
    for (const name of actorNames) {
      const actor = findActor(name);
      expect(actors, name).toContain(actor);
      expect(quotesBy(name), name).toEqual(quotes.filter(({ speaker }) => speaker === actor?.id));
    }
  });

  it("should find a person by a surname that only one has, as a user types it", () => {
    expect(findActor(" pÚTIN ")).toBe(getActor("vladimir-putin"));
  });

  it("should return undefined for whom nobody knows", () => {
    expect(findActor("Rasputin")).toBeUndefined();
  });

  it.each(Object.keys(notText))("should refuse %s, and name itself and its parameter", (what) => {
    expect(() => findActor(notText[what] as string)).toThrow(/^findActor\(\): text must be a string, not /);
  });
});
