import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareEditions, type EditionData, UnsupportedFormatError } from "../../src/index.ts";
import { everyObject } from "../every-object.ts";
import {
  dinner,
  edition,
  hamburg,
  type Edition,
  type Kind,
  paris,
  type Rec,
  record,
  singleChanges,
} from "./changed-editions.ts";
import { plainComparison } from "./plain-comparison.ts";

/** What comparison says of an edition in which something was changed. */
function after(change: (copy: Edition) => void) {
  const copy = edition();
  change(copy);
  return compareEditions(edition(), copy);
}

/** Every place that a comparison names, as kind/id/path. */
function places({ added, removed, changed }: ReturnType<typeof compareEditions>): string[] {
  return [...added, ...removed, ...changed].map((change) =>
    [change.kind, change.id ?? "", "path" in change ? change.path.slice(1) : ""].filter(Boolean).join("/"),
  );
}

describe("compareEditions", () => {
  it.each(singleChanges)("should see %s as %s, at %s", (_, bump, where, change) => {
    const changes = after(change);
    expect(places(changes)).toContain(where);
    expect(changes.bump).toBe(bump);
  });

  it.each(singleChanges.filter(([what]) => what !== "another id" && what !== "a removed list of records"))(
    "should see %s in one place only",
    (_, _bump, where, change) => {
      expect(places(after(change))).toEqual([where]);
    },
  );

  it("should see a scheduled encounter that took place as minor, and its new parts", () => {
    const planned = edition();
    Object.assign(hamburg(planned), { status: "scheduled", meetings: [] });
    const { bump, changed } = compareEditions(planned, edition());
    expect(bump).toBe("minor");
    expect(changed.map((change) => [change.path, change.bump])).toEqual([
      ["/meetings/bilateral", "minor"],
      ["/meetings/dinner", "minor"],
      ["/meetings/handshake", "minor"],
      ["/status", "minor"],
    ]);
  });

  it("should give the old and the new value of a field, and the records that came and went", () => {
    const { added, removed, changed } = after((copy) => {
      (dinner(copy)["duration"] as Rec)["minutes"] = 15;
      record(copy, "actors", "kremlin")["id"] = "the-kremlin";
    });
    expect(changed).toEqual([
      {
        kind: "encounters",
        id: "hamburg-2017",
        path: "/meetings/dinner/duration/minutes",
        from: 60,
        to: 15,
        bump: "patch",
      },
    ]);
    const was = record(edition(), "actors", "kremlin");
    expect(removed).toEqual([{ kind: "actors", id: "kremlin", bump: "major", record: was, movedTo: [] }]);
    expect(added).toEqual([
      { kind: "actors", id: "the-kremlin", bump: "minor", record: { ...was, id: "the-kremlin" }, movedTo: [] },
    ]);
  });

  it("should give changes in the order of kinds, ids and paths, whatever their order in the data", () => {
    const change = (copy: Edition) => {
      for (const kind of ["sources", "actors"] as const) {
        for (const known of copy[kind].slice(0, 3)) Object.assign(known, { url: "x", kind: "y" });
      }
    };
    const found = places(after(change));
    expect(found).toHaveLength(12);
    expect(found).toEqual([...found].sort());
    const [older, newer] = [edition(), edition()];
    change(newer);
    for (const copy of [older, newer]) for (const kind of ["sources", "actors"] as const) copy[kind].reverse();
    expect(places(compareEditions(older, newer))).toEqual(found);
  });

  it("should leave its input as it is, and give what is deeply frozen", () => {
    const [older, newer] = [edition(), edition()];
    paris(newer)["title"] = "Paris";
    record(newer, "actors", "kremlin")["id"] = "the-kremlin";
    const before = JSON.stringify([older, newer]);
    const changes = compareEditions(older, newer);
    expect(JSON.stringify([older, newer])).toBe(before);
    for (const { object, path } of everyObject(changes)) expect(object, path).toSatisfy(Object.isFrozen);
    for (const { object } of everyObject(newer)) expect(object).not.toSatisfy(Object.isFrozen);
  });
});

describe("compareEditions of data that are the same", () => {
  it("should read each value once, and copy none", () => {
    let read = 0;
    /** An object whose copy, if one were made, would be read again. */
    const counted = () =>
      Object.freeze(
        Object.defineProperty({ none: null, list: Object.freeze([]) }, "read", {
          enumerable: true,
          get() {
            read += 1;
            return "the same";
          },
        }),
      );
    const data = (): EditionData => ({
      format: 2,
      letters: [
        { id: "x", text: "a", count: 0, isSent: false, none: null, places: ["a", null, 1], parts: [{ id: "y" }] },
        { id: "y", held: { within: { held: [[], {}, counted()] } } },
      ],
      coverage: { held: [counted()] },
    });
    expect(compareEditions(data(), data()).bump).toBe("none");
    expect(read).toBe(4);
  });

  it("should find no change where keys stand in another order, or one holds undefined, which JSON does not know", () => {
    const older = { format: 2, letters: [{ id: "x", parts: [{ a: 1, b: [{ c: 1, d: 2 }] }], e: undefined }] };
    const newer = { format: 2, letters: [{ id: "x", parts: [{ b: [{ e: undefined, d: 2, c: 1 }], a: 1 }] }] };
    expect(compareEditions(older, newer)).toEqual({ bump: "none", added: [], removed: [], changed: [], names: [] });
  });
});

describe("the names that two editions know", () => {
  it("should make a place's new spelling major, and name the old one", () => {
    const { bump, names } = after((copy) => Object.assign(dinner(copy), { venue: "Messe Hamburg" }));
    expect(bump).toBe("major");
    expect(names.map(({ change, name }) => [change, name])).toContainEqual(["added", "Messe Hamburg"]);
    expect(names.filter(({ change }) => change === "removed").every((name) => name.bump === "major")).toBe(true);
    expect(names.some(({ change }) => change === "removed")).toBe(true);
  });

  it("should let a new spelling be minor where the old one stays as an alias", () => {
    const { bump, names } = after((copy) => {
      const place = hamburg(copy)["location"] as Rec;
      place["aliases"] = [...(place["aliases"] as string[]), dinner(copy)["venue"]];
      dinner(copy)["venue"] = "Messe Hamburg";
    });
    expect(bump).toBe("minor");
    expect(names).toEqual([{ kind: "location", name: "Messe Hamburg", change: "added", bump: "minor" }]);
  });

  it("should make a second bearer of a surname major, as the surname alone then finds nobody", () => {
    const { bump, names } = after((copy) =>
      copy.actors.push({
        ...record(copy, "actors", "dmitry-peskov"),
        id: "ada-peskov",
        name: "Ada Peskov",
        aliases: [],
      }),
    );
    expect(bump).toBe("major");
    expect(names).toContainEqual({ kind: "actor", name: "Peskov", change: "removed", bump: "major" });
  });
});

describe("an id that leads to others in the newer edition", () => {
  const moved = (to: string[]) =>
    after((copy) => {
      for (const id of to) copy.actors.push({ ...record(copy, "actors", "kremlin"), id, name: id });
      copy.actors = copy.actors.filter(({ id }) => id !== "kremlin");
      Object.assign(copy, { redirects: [{ kind: "actors", from: "kremlin", to }] });
    });

  it("should be told with the record that is gone", () => {
    expect(moved(["the-kremlin"]).removed.map(({ movedTo }) => movedTo)).toEqual([["the-kremlin"]]);
  });

  it("should take nothing away if it leads to one", () => {
    expect(moved(["the-kremlin"]).removed.map(({ bump }) => bump)).toEqual(["minor"]);
    expect(moved(["the-kremlin"]).names.map(({ name }) => name)).not.toContain("kremlin");
  });

  it("should be major if it leads to several", () => {
    expect(moved(["the-kremlin", "the-president"]).removed.map(({ bump }) => bump)).toEqual(["major"]);
  });
});

describe("compareEditions of any editions", () => {
  /** Every place where a single value stands, by id, with a way to set it; written apart from the code under test. */
  function leaves(copy: Edition): { place: string; value: unknown; set: (value: unknown) => void }[] {
    const found: ReturnType<typeof leaves> = [];
    const visit = (place: string, holder: Rec, key: string) => {
      const value = holder[key];
      const set = (changed: unknown) => {
        holder[key] = changed;
      };
      if (Array.isArray(value) && value.every((item) => (item as { id?: unknown } | null)?.id !== undefined)) {
        for (const item of value as Rec[]) {
          for (const inner of Object.keys(item))
            if (inner !== "id") visit(`${place}/${String(item["id"])}/${inner}`, item, inner);
        }
      } else if (typeof value === "object" && value !== null && !Array.isArray(value)) {
        for (const inner of Object.keys(value)) visit(`${place}/${inner}`, value as Rec, inner);
      } else found.push({ place, value, set });
    };
    for (const kind of Object.keys(copy)) if (kind !== "format") visit(kind, copy, kind);
    return found;
  }

  const count = leaves(edition()).length;
  const another = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(fc.string(), { maxLength: 3 }),
  );

  it("should find every change of a single value at exactly its place, with both values", () => {
    expect(count).toBeGreaterThan(1000);
    fc.assert(
      fc.property(fc.nat(count - 1), another, (at, value) => {
        const copy = edition();
        const leaf = leaves(copy)[at];
        if (!leaf) throw new Error("There is no such place.");
        fc.pre(JSON.stringify(leaf.value) !== JSON.stringify(value));
        leaf.set(value);
        const changes = compareEditions(edition(), copy);
        expect(places(changes)).toEqual([leaf.place]);
        expect(changes.changed[0]).toMatchObject({ from: leaf.value, to: value });
        // A name that came or went may ask for more.
        if (changes.names.length === 0) expect(changes.changed[0]?.bump).toBe(changes.bump);
      }),
    );
  });

  it("should find nothing between an edition and itself, its records and its keys in any order", () => {
    const shuffled = (value: unknown, random: () => number): unknown => {
      const mix = <T>(list: T[]) =>
        list
          .map((item) => ({ item, at: random() }))
          .sort((a, b) => a.at - b.at)
          .map(({ item }) => item);
      if (Array.isArray(value)) {
        const items = value.map((item) => shuffled(item, random));
        return items.every((item) => (item as { id?: unknown } | null)?.id !== undefined) ? mix(items) : items;
      }
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(mix(Object.entries(value).map(([key, held]) => [key, shuffled(held, random)])));
    };
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (stream) => {
        const copy = shuffled(edition(), () => Number(stream.next().value)) as EditionData;
        expect(compareEditions(edition(), copy)).toEqual({
          bump: "none",
          added: [],
          removed: [],
          changed: [],
          names: [],
        });
      }),
      { numRuns: 10 },
    );
  });

  it("should ask for a major version if a redirect leads to no record", () => {
    const redirect = (to: string[]) => [{ kind: "actors", from: "x", to }];
    const bumpWith = (to: string[]) =>
      compareEditions(
        { format: 2, actors: [{ id: "x" }, { id: "y" }] },
        { format: 2, actors: [{ id: "y" }], redirects: redirect(to) },
      ).removed;
    expect(bumpWith(["y"])).toMatchObject([{ id: "x", bump: "minor", movedTo: ["y"] }]);
    for (const to of [["nobody"], ["y", "nobody"]])
      expect(bumpWith(to)).toMatchObject([{ id: "x", bump: "major", movedTo: [] }]);
  });

  it.each<[from: unknown, to: unknown, path: string]>([
    [{}, [], "/held"],
    [[], {}, "/held"],
    [{ 0: "a" }, ["a"], "/held"],
    [{ a: undefined }, { b: 1 }, "/held/b"],
    [{ toString: undefined }, { a: 1 }, "/held/a"],
    [{}, null, "/held"],
    [null, [], "/held"],
  ])("should tell %o from %o", (from, to, path) => {
    const { changed } = compareEditions({ format: 2, coverage: { held: from } }, { format: 2, coverage: { held: to } });
    expect(changed.map((change) => change.path)).toEqual([path]);
  });

  it("should follow the first of two redirects of one id, and of each kind of record its own", () => {
    const bumpWith = (...redirects: Rec[]) =>
      compareEditions(
        { format: 2, actors: [{ id: "x" }, { id: "y" }], letters: [{ id: "x" }] },
        { format: 2, actors: [{ id: "y" }], redirects },
      ).removed.map(({ kind, movedTo }) => [kind, ...movedTo]);
    const toY = { kind: "actors", from: "x", to: ["y"] };
    expect(bumpWith(toY, { ...toY, to: ["nobody"] })).toEqual([["actors", "y"], ["letters"]]);
    expect(bumpWith({ ...toY, to: ["nobody"] }, toY)).toEqual([["actors"], ["letters"]]);
    // The newer edition has no letters to lead to.
    expect(bumpWith({ ...toY, kind: "letters" })).toEqual([["actors"], ["letters"]]);
  });

  it.each([
    ["redirects that are no array", { kind: "actors", from: "x", to: ["y"] }],
    ["a redirect that is null", [null]],
    ["a redirect that is a string", ["x"]],
    ["a redirect to no array", [{ kind: "actors", from: "x", to: "y" }]],
    ["a redirect without a kind", [{ from: "x", to: ["y"] }]],
  ])("should compare data with %s, and follow none", (_, redirects) => {
    const [older, actors] = [{ format: 2, actors: [{ id: "x" }, { id: "y" }] }, [{ id: "y" }]];
    const { removed } = compareEditions(older, { format: 2, actors, redirects });
    expect(removed).toEqual([{ kind: "actors", id: "x", bump: "major", record: { id: "x" }, movedTo: [] }]);
  });

  it.each(["kind", "from"])("should refuse a redirect whose %s holds itself", (key) => {
    const cyclic: Rec = {};
    cyclic["again"] = cyclic;
    const redirects = [{ kind: "actors", from: "x", to: [], [key]: cyclic }];
    expect(() => compareEditions({ format: 2 }, { format: 2, redirects })).toThrow(
      /^compareEditions\(\): newer must be plain data, .* holds itself/,
    );
  });

  it("should still know an id that leads on, whatever else stands in its table", () => {
    const older = { format: 2, actors: [{ id: "x", name: "Ada", aliases: [] }] };
    const redirects = [{ kind: "actors", from: "x", to: ["y"] }];
    const { names } = compareEditions(older, { format: 2, actors: [null, { id: "y" }], redirects });
    expect(names).toEqual([{ kind: "actor", name: "Ada", change: "removed", bump: "major" }]);
  });

  it.each<[from: unknown[], to: unknown[], bump: string]>([
    [["a"], ["b"], "major"],
    [["a", "a"], ["a", "b"], "major"],
    [["a", "a"], ["a"], "major"],
    [["a"], ["a", "a"], "minor"],
    [["a"], ["b", "a"], "minor"],
    [["a", "b"], ["b", "a"], "patch"],
    [[null], [null, "a"], "minor"],
    [[{ source: "a" }], [{ source: "a", supports: ["x"] }], "patch"],
    [[{ source: "a" }], [{ source: "b" }], "major"],
    [[{ source: "a" }], [{ source: "a" }, { source: "a" }], "minor"],
  ])("should see that citations %j become %j as %s", (from, to, bump) => {
    const citing = (citations: unknown[]) => ({ format: 2, coverage: { span: { citations } } });
    expect(compareEditions(citing(from), citing(to)).changed).toEqual([
      { kind: "coverage", id: null, path: "/span/citations", from, to, bump },
    ]);
  });

  it.each([
    ["a place without aliases", "encounters", { location: { city: "Rome" }, meetings: [] }],
    ["a place whose aliases are a string", "encounters", { location: { city: "Rome", aliases: "x" }, meetings: [] }],
    ["a place that is null", "encounters", { location: null, meetings: [] }],
    ["a place that is none", "encounters", { meetings: [] }],
    ["meetings that are no array", "encounters", { location: { city: "Rome", aliases: [] }, meetings: {} }],
    ["a meeting that is none", "encounters", { location: { city: "Rome", aliases: [] }, meetings: [null] }],
    ["an alias that is no string", "actors", { name: "Rome", aliases: [1] }],
    ["aliases that are a string", "actors", { name: "Rome", aliases: "x" }],
    ["an actor without aliases", "actors", { name: "Rome" }],
    ["an actor without a name", "actors", { aliases: [] }],
    ["an actor whose name is a number", "actors", { name: 1, aliases: [] }],
  ] as const)("should compare data with %s, and leave its names out", (_, kind, record) => {
    const data = { format: 2, [kind]: [{ id: "x", ...record }] } as unknown as EditionData;
    expect(compareEditions({ format: 2 }, data)).toMatchObject({ added: [{ kind, id: "x" }], names: [] });
  });

  it.each(["encounters", "actors"])(
    "should compare data whose %s are no array of records, and find no names",
    (kind) => {
      for (const table of [{}, "x", [null], ["x"], [[]]])
        expect(compareEditions({ format: 2 }, { format: 2, [kind]: table })).toMatchObject({
          changed: [{ kind, id: null, path: "", bump: "minor" }],
          names: [],
        });
    },
  );

  it("should see the way back as the mirror of the way there", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), another), { maxLength: 5 }),
        fc.array(fc.tuple(fc.constantFrom<Kind[]>("encounters", "quotes", "actors"), fc.nat()), { maxLength: 3 }),
        (edits, removals) => {
          const copy = edition();
          const places = leaves(copy);
          for (const [at, value] of edits) places[at % count]?.set(value);
          for (const [kind, at] of removals) copy[kind].splice(at % (copy[kind].length || 1), 1);
          const [there, back] = [compareEditions(edition(), copy), compareEditions(copy, edition())];
          const record = ({ kind, id, record }: (typeof there.added)[number]) => ({ kind, id, record });
          const name = ({ kind, name }: (typeof there.names)[number]) => `${kind} ${name}`;
          expect(back.names.map(name)).toEqual(there.names.map(name));
          expect(back.added.map(record)).toEqual(there.removed.map(record));
          expect(back.removed.map(record)).toEqual(there.added.map(record));
          expect(back.changed.map(({ kind, id, path, from, to }) => ({ kind, id, path, from: to, to: from }))).toEqual(
            there.changed.map(({ kind, id, path, from, to }) => ({ kind, id, path, from, to })),
          );
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("compareEditions of small editions", () => {
  const ids = fc.constantFrom("a", "b", "c", "__proto__");
  const word = fc.constantFrom("x", "y", "Rome", "scheduled", "held");
  const leaf = fc.oneof(word, fc.constantFrom<unknown>(null, 0, 1, true));
  const citations = fc.array(fc.record({ source: ids, supports: fc.array(word, { maxLength: 2 }) }), { maxLength: 2 });
  const { part } = fc.letrec<{ part: unknown }>((tie) => ({
    part: fc.oneof(
      { maxDepth: 3, depthSize: "small" },
      leaf,
      fc.array(tie("part"), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom("one", "two", "__proto__", "toString"), tie("part"), { maxKeys: 3 }),
      fc.array(fc.record({ id: ids, held: tie("part") }), { maxLength: 3 }),
    ),
  }));
  const recordOf = (more: Record<string, fc.Arbitrary<unknown>>) => {
    const fields: Record<string, fc.Arbitrary<unknown>> = { id: ids, status: word, citations, held: part, ...more };
    return fc.record(fields, { requiredKeys: ["id", ...Object.keys(more)] });
  };
  const names = fc.array(word, { maxLength: 2 });
  const place = fc.record({
    city: word,
    country: word,
    countryCode: fc.constantFrom("FI", "RU"),
    region: fc.constant(null),
    subdivisionCode: fc.constant(null),
    aliases: names,
  });
  const edition: fc.Arbitrary<EditionData> = fc.record(
    {
      format: fc.constantFrom(1, 2),
      encounters: fc.array(recordOf({ location: place, meetings: fc.array(fc.record({ id: ids, venue: word })) }), {
        maxLength: 3,
      }),
      actors: fc.array(recordOf({ name: word, aliases: names, kind: fc.constantFrom("person", "group") }), {
        maxLength: 3,
      }),
      letters: fc.oneof(fc.array(recordOf({}), { maxLength: 4 }), part),
      coverage: part,
      redirects: fc.array(
        fc.record({ kind: fc.constantFrom("actors", "letters"), from: ids, to: fc.array(ids, { maxLength: 2 }) }),
        { maxLength: 5 },
      ),
    },
    { requiredKeys: ["format"] },
  );

  it("should find what a plain comparison of every value finds", () => {
    const seen = new Map<string, number>();
    let compared = 0;
    fc.assert(
      fc.property(edition, edition, (older, newer) => {
        compared += 1;
        const expected = plainComparison(older, newer);
        expect(compareEditions(older, newer)).toEqual(expected);
        for (const kind of ["added", "removed", "changed", "names"] as const)
          if (expected[kind].length > 0) seen.set(kind, (seen.get(kind) ?? 0) + 1);
      }),
      { numRuns: 500 },
    );
    expect([...seen.values()].filter((times) => times > compared / 10)).toHaveLength(4);
  });

  it("should find what a plain comparison finds where only a part of a value is another", () => {
    fc.assert(
      fc.property(edition, fc.nat(), part, (random, at, value) => {
        const { format, letters = null, coverage = null } = random as Rec & { format: number };
        const older = { format, letters: [letters], coverage };
        const newer = JSON.parse(JSON.stringify(older)) as EditionData;
        const objects = everyObject(newer).map(({ object }) => object as Rec);
        const target: Rec = objects[at % objects.length] ?? {};
        const key = Object.keys(target).find((known) => known !== "format");
        fc.pre(key !== undefined);
        Object.defineProperty(target, key, { value, enumerable: true });
        expect(compareEditions(older, newer).changed).toEqual(plainComparison(older, newer).changed);
      }),
      { numRuns: 300 },
    );
  });
});

describe("compareEditions of what is no edition", () => {
  it.each([
    ["a Date", new Date(0), new Date(1)],
    ["a Map", new Map([[1, 2]]), new Map()],
    ["a function", () => 1, () => 2],
    ["NaN", NaN, 1],
  ])("should refuse data that hold %s, and say where, whatever the other holds", (words, one, other) => {
    const data = (value: unknown) => ({ format: 2, letters: [{ id: "a", date: value }] });
    const problem = `must be plain data, as from JSON, and not ${words}, as at /letters/a/date.`;
    for (const value of [other, "2018", {}]) {
      expect(() => compareEditions(data(one), data(value))).toThrow(
        new TypeError(`compareEditions(): older ${problem}`),
      );
      const plain = value === other ? "2018" : value;
      expect(() => compareEditions(data(plain), data(one))).toThrow(
        new TypeError(`compareEditions(): newer ${problem}`),
      );
    }
  });

  it.each([[null], [undefined], ["text"], [[]], [{}], [{ format: "1" }]])(
    "should refuse %j with a TypeError that says which of the two it is",
    (value) => {
      expect(() => compareEditions(value as never, edition())).toThrow(/^compareEditions\(\): older is not a dataset/);
      expect(() => compareEditions(edition(), value as never)).toThrow(/^compareEditions\(\): newer is not a dataset/);
      expect(() => compareEditions(edition(), value as never)).toThrow(TypeError);
    },
  );

  it("should refuse a newer format, and say that the package is to be updated", () => {
    const error: unknown = expect.objectContaining({
      name: "UnsupportedFormatError",
      code: "ERR_UNSUPPORTED_FORMAT",
      format: 3,
      supported: 2,
    });
    expect(() => compareEditions(edition(), { format: 3 })).toThrow(UnsupportedFormatError);
    expect(() => compareEditions(edition(), { format: 3 })).toThrow(error);
    expect(() => compareEditions(edition(), { format: 3 })).toThrow(
      "compareEditions(): newer has the format 3; this version of trump-putin-encounters reads formats up to 2. Update the package.",
    );
  });

  it("should refuse data that hold themselves", () => {
    const cyclic = edition();
    Object.assign(paris(cyclic), { again: cyclic });
    expect(() => compareEditions(cyclic, edition())).toThrow(/^compareEditions\(\): older must be plain data/);
    expect(() => compareEditions(edition(), cyclic)).toThrow(
      new TypeError(
        "compareEditions(): newer must be plain data, as from JSON; a value holds itself, or nests deeper than 100 levels.",
      ),
    );
  });

  it.each<[what: string, holding: (text: string) => Rec]>([
    [
      "in an object",
      (text) => {
        const cyclic: Rec = { text };
        return Object.assign(cyclic, { again: cyclic });
      },
    ],
    [
      "among members with ids",
      (text) => {
        const cyclic: Rec = { id: "x", text };
        return Object.assign(cyclic, { again: [cyclic] });
      },
    ],
  ])("should refuse data that hold themselves %s, though they differ", (_, holding) => {
    expect(() => compareEditions({ format: 2, coverage: holding("a") }, { format: 2, coverage: holding("b") })).toThrow(
      new TypeError(
        "compareEditions(): older must be plain data, as from JSON; a value holds itself, or nests deeper than 100 levels.",
      ),
    );
  });

  it.each<[what: string, around: (value: unknown) => unknown]>([
    ["objects", (value) => ({ in: value })],
    ["arrays", (value) => [value]],
  ])("should compare %s a hundred levels deep, and refuse them where they nest deeper", (_, around) => {
    const nested = (levels: number): unknown => (levels === 0 ? {} : around(nested(levels - 1)));
    const compared = (levels: number) =>
      compareEditions({ format: 2, coverage: nested(levels) }, { format: 2, coverage: nested(levels) });
    expect(compared(100).bump).toBe("none");
    expect(() => compared(101)).toThrow(TypeError);
  });

  it.each([
    ["older", new Array<unknown>(1), ["x"]],
    ["older", new Array<unknown>(1), new Array<unknown>(1)],
    ["newer", ["x"], new Array<unknown>(1)],
  ])("should refuse a hole in an array of the %s", (which, from, to) => {
    const compare = () =>
      compareEditions({ format: 2, coverage: { held: from } }, { format: 2, coverage: { held: to } });
    expect(compare).toThrow(
      new TypeError(`compareEditions(): ${which} must be plain data, as from JSON; an array has a hole at index 0.`),
    );
  });

  it("should see keys that objects inherit as keys like others, and pollute nothing", () => {
    const hostile = JSON.parse(
      '{"format":1,"__proto__":[{"id":"__proto__"}],"toString":1,"constructor":{"prototype":{"polluted":1}}}',
    ) as EditionData;
    const { added, changed } = compareEditions({ format: 1 }, hostile);
    expect(added.map(({ kind, id }) => [kind, id])).toEqual([["__proto__", "__proto__"]]);
    expect(changed.map(({ kind }) => kind)).toEqual(["constructor", "toString"]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
