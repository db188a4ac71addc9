import { describe, expect, it } from "vitest";
import { idIndex, nameIndex, type Respell } from "../../src/names/name-index.ts";
import { UnknownNameError } from "../../src/names/unknown-name-error.ts";
import { thrownBy } from "../thrown-by.ts";

const index = nameIndex("location", () => [
  ["Da Nang", 1],
  ["Danang", 2],
  ["DANANG", 1],
  ["Paris", 3],
]);

describe("nameIndex", () => {
  it("should gather what belongs to names that differ in spelling only, each once", () => {
    expect(index.get("da nang")).toEqual([1, 2]);
  });

  it("should give the same frozen array each time", () => {
    expect(index.get("Paris")).toBe(index.get(" PARIS "));
    expect(index.get("Paris")).toSatisfy(Object.isFrozen);
  });

  it("should spell a name as it first stands", () => {
    expect(index.find("DANANG")).toBe("Da Nang");
    expect(index.find("Rome")).toBeUndefined();
  });

  it("should throw the typed error for a name that it does not know", () => {
    expect(() => index.get("Pariss")).toThrow(UnknownNameError);
  });

  it("should suggest what is near, and else list each known name once, as it first stands", () => {
    const sides = nameIndex("side", () => [
      ["us", 1],
      ["US", 2],
      ["russia", 3],
    ]);
    expect(thrownBy(() => sides.get("rusia"))).toMatchObject({
      message: 'Unknown side "rusia". The nearest known: "russia".',
    });
    expect(thrownBy(() => sides.get("?"))).toMatchObject({ message: 'Unknown side "?". Known are "us", "russia".' });
    const fresh = nameIndex("side", () => [["us", 1]]);
    expect(thrownBy(() => fresh.get("?"))).toMatchObject({ message: 'Unknown side "?". Known are "us".' });
  });

  it("should tell an old name by the one that it has now", () => {
    const moved = nameIndex<string, number>("actor", () => [["old", 1, "new"]]);
    expect([moved.find("OLD"), moved.get("old")]).toEqual(["new", [1]]);
  });

  it.each([[1], [null], [undefined], [{}]])(
    "should refuse %o, which is no name, and say what was to be one",
    (value) => {
      const message = /^The name of a known location must be a string, not /;
      expect(() => index.get(value as never)).toThrow(message);
      expect(() => index.find(value as never)).toThrow(message);
    },
  );

  it("should build the index on first use only", () => {
    let built = 0;
    const counted = nameIndex("topic", () => {
      built += 1;
      return [["a", 1]] as const;
    });
    expect(built).toBe(0);
    counted.get("a");
    counted.find("b");
    expect(thrownBy(() => counted.get("b"))).toBeInstanceOf(UnknownNameError);
    expect(built).toBe(1);
  });

  it("should ask for another spelling only of what it does not know, and once", () => {
    const asked: string[] = [];
    const respell: Respell<string, number> = (text, look, known) => {
      asked.push(`${text} of ${[...known()].length}`);
      return text === "the capital" ? look("PARIS") : undefined;
    };
    const places = nameIndex("location", () => [["Paris", 1]] as const, respell as never);
    expect(places.find("paris")).toBe("Paris");
    expect(places.get("the capital")).toBe(places.get("The  Capital"));
    expect(places.find("Rome")).toBeUndefined();
    expect(asked).toEqual(["the capital of 1", "Rome of 2"]);
  });

  it("should fold a name once that is asked for as the data spell it, and keep no other spelling", () => {
    const folded: string[] = [];
    const counted = nameIndex(
      "topic",
      () => [["Paris", 1]] as const,
      undefined,
      (name) => {
        folded.push(name);
        return name.toLowerCase();
      },
    );
    for (const name of ["Paris", "Paris", "Paris", "PARIS", "PARIS"]) expect(counted.find(name)).toBe("Paris");
    // The first is folded when the index is built.
    expect(folded).toEqual(["Paris", "Paris", "PARIS", "PARIS"]);
  });

  it("should fold by the key that it is given", () => {
    const exact = nameIndex(
      "topic",
      () => [["a-b", 1]] as const,
      undefined,
      (name) => name,
    );
    expect([exact.find("a-b"), exact.find("ab"), exact.find("A-B")]).toEqual(["a-b", undefined, undefined]);
  });
});

describe("idIndex", () => {
  const entries = () =>
    [
      ["a-1", 1],
      ["b-2", 2],
    ] as const;
  const kept = { kind: "quotes", from: "old", to: ["b-2"] } as const;
  // Made anew for each question, as an index is built once.
  const ids = () =>
    idIndex("quote", entries, () => [
      kept,
      { kind: "quotes", from: "split", to: ["a-1", "b-2"] },
      { kind: "quotes", from: "split", to: ["b-2", "c-3"] },
      { kind: "quotes", from: "twice", to: ["a-1"] },
      { kind: "quotes", from: "twice", to: ["a-1", "b-2"] },
      { kind: "quotes", from: "lost", to: ["c-3"] },
      { kind: "quotes", from: "nowhere", to: [] },
      { kind: "actors", from: "somebody", to: ["a-1"] },
      { kind: "actors", from: "somebodies", to: ["a-1", "b-2"] },
    ]);
  const get = (id: string) => ids().get(id);

  it("should find an id in any case, but with its hyphens", () => {
    expect(get("a-1")).toEqual([1]);
    expect(get("A-1")).toEqual([1]);
    expect(ids().find("a1")).toBeUndefined();
    expect(thrownBy(() => get("a1"))).toMatchObject({ suggestions: ["a-1"] });
  });

  it("should lead from an old id to its record, and tell the id that it has now", () => {
    expect([get("OLD"), ids().find("old")]).toEqual([[2], "b-2"]);
  });

  it("should throw for an old id that leads to several records, and suggest those of its first redirect", () => {
    for (const id of ["split", "Split"])
      expect(thrownBy(() => get(id))).toMatchObject({ asked: id, kind: "quote", suggestions: ["a-1", "b-2"] });
  });

  it("should follow the first redirect of an id that leads to one record, whatever the second", () => {
    expect([get("twice"), ids().find("TWICE")]).toEqual([[1], "a-1"]);
  });

  it.each(["lost", "nowhere", "somebody", "somebodies", ""])(
    "should not know %j, which leads to no record here",
    (id) => {
      expect(ids().find(id)).toBeUndefined();
      expect(thrownBy(() => get(id))).toMatchObject({ message: expect.stringContaining("Unknown quote") as unknown });
      for (const other of ["b-2", "c-3"])
        expect((thrownBy(() => get(id)) as UnknownNameError).suggestions).not.toContain(other);
    },
  );

  it("should know no other ids where there are no redirects", () => {
    const bare = idIndex("quote", entries, () => []);
    expect(thrownBy(() => bare.get("old"))).toBeInstanceOf(UnknownNameError);
    expect(bare.get("a-1")).toEqual([1]);
  });

  it("should give the same array each time, however the id is written", () => {
    const index = ids();
    for (const id of ["a-1", "A-1", "a-1", "A-1"]) expect(index.get(id as "a-1")).toBe(index.get("a-1"));
    for (const at of [1, 2]) expect([at, thrownBy(() => index.get("split"))]).toMatchObject([at, { asked: "split" }]);
  });

  it("should refuse what is no string in the words of every index", () => {
    expect(() => get(1 as never)).toThrow("The name of a known quote must be a string, not a number.");
    expect(() => idIndex("quote", entries, () => []).get(null as never)).toThrow("must be a string, not null.");
  });

  it("should take the redirects of each of its tables", () => {
    const both = idIndex("encounter, call or quote", entries, () => [
      kept,
      { kind: "calls", from: "call", to: ["a-1"] },
      { kind: "encounters", from: "meeting", to: ["a-1"] },
    ]);
    const claimed = idIndex("claimed contact", entries, () => [{ kind: "claimedContacts", from: "said", to: ["a-1"] }]);
    const found = (["old", "call", "meeting"] as string[]).map((id) => both.find(id));
    expect([...found, claimed.find("said")]).toEqual(["b-2", "a-1", "a-1", "a-1"]);
  });
});
