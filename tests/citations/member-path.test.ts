import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { walk, walkerOf, walkParts } from "../../src/citations/member-path.ts";
import { everyObject } from "../every-object.ts";
import { project } from "../project.ts";

const record = {
  meetings: [
    { id: "dinner", venue: "Hall" },
    { id: "bilateral", venue: null },
  ],
  topics: ["ukraine"],
  start: "2018-01-01",
  citations: [{ source: "x" }],
};

describe("walk", () => {
  it("should name members of lists by their id, and plain values by themselves", () => {
    expect(walk(record, "/meetings/dinner/venue")).toMatchObject({
      steps: [{}, { segment: "meetings" }, { segment: "dinner" }, { value: "Hall" }],
    });
    expect(walk(record, "/topics/ukraine")).toMatchObject({ steps: [{}, {}, { value: "ukraine" }] });
  });

  it("should arrive at what is not known", () => {
    expect(walk(record, "/meetings/bilateral/venue")).toMatchObject({ steps: [{}, {}, {}, { value: null }] });
  });

  it("should name members without an id by their position", () => {
    expect(walk(record, "/citations/0/source")).toMatchObject({
      steps: [{}, { segment: "citations" }, { segment: "0", value: { source: "x" } }, { value: "x" }],
    });
    expect(walk(record, "/topics/0")).toMatchObject({ steps: [{}, {}, { value: "ukraine" }] });
  });

  it("should take a plain value by itself before a position", () => {
    expect(walk({ years: ["1", "2018"] }, "/years/1")).toMatchObject({ steps: [{}, {}, { value: "1" }] });
  });

  it("should read ~1 as a slash and ~0 as a tilde, as in a JSON Pointer", () => {
    const odd = { aliases: ["RFE/RL", "~1"], "a/b": { id: "x" } };
    expect(walk(odd, "/aliases/RFE~1RL")).toMatchObject({ steps: [{}, {}, { value: "RFE/RL" }] });
    expect(walk(odd, "/aliases/~01")).toMatchObject({ steps: [{}, {}, { value: "~1" }] });
    expect(walk(odd, "/a~1b/id")).toMatchObject({ steps: [{}, {}, { value: "x" }] });
    expect(walk(odd, "/nothing")).toEqual({ lost: ["/aliases", "/a~1b"] });
  });

  it.each(["", "/"])("should stay at the record for %j", (path) => {
    expect(walk(record, path)).toEqual({ steps: [{ segment: "", value: record }] });
  });

  it("should not need the first slash", () => {
    expect(walk(record, "meetings/dinner/venue")).toEqual(walk(record, "/meetings/dinner/venue"));
  });

  it("should find of members with the same name the first", () => {
    const twice = {
      parts: [
        { id: "a", at: 1 },
        { id: "a", at: 2 },
      ],
    };
    expect(walk(twice, "/parts/a/at")).toMatchObject({ steps: [{}, {}, {}, { value: 1 }] });
  });

  it("should name a member by its position where its id is no text", () => {
    const numbered = { parts: [{ id: 7 }] };
    expect(walk(numbered, "/parts/0/id")).toMatchObject({ steps: [{}, {}, {}, { value: 7 }] });
    expect(walk(numbered, "/parts/7")).toEqual({ lost: ["/parts/0"] });
  });

  it.each([
    ["/meetings/0", ["/meetings/dinner", "/meetings/bilateral"]],
    ["/citations/1", ["/citations/0"]],
    ["/topics/syria", ["/topics/ukraine"]],
    ["/nothing", ["/meetings", "/topics", "/start", "/citations"]],
    ["/start/0", []],
    ["/__proto__", ["/meetings", "/topics", "/start", "/citations"]],
    ["/meetings/length", ["/meetings/dinner", "/meetings/bilateral"]],
  ])("should say, lost on %j, which paths go on from there", (path, lost) => {
    expect(walk(record, path)).toEqual({ lost });
  });
});

describe("walkParts", () => {
  it("should refuse a record that holds itself, and one that nests too deep", () => {
    const cyclic: Record<string, unknown> = { citations: [] };
    cyclic["held"] = [cyclic];
    const nested = (levels: number) => JSON.parse(`${"[".repeat(levels)}{}${"]".repeat(levels)}`) as object;
    expect(walkParts(nested(100)).map(({ value }) => value)).toEqual([{}]);
    for (const value of [cyclic, nested(101), { deep: nested(5000) }])
      expect(() => walkParts(value)).toThrow(
        new TypeError(
          "A record must be plain data, as from JSON; a value holds itself, or nests deeper than 100 levels.",
        ),
      );
  });

  const records = [
    project.encounters,
    project.calls,
    project.proposals,
    project.quotes,
    project.actors,
    project.sources,
  ]
    .flat()
    .map((filed) => filed.record);

  it("should tell of each object the key under which it, or its array, stands", () => {
    const [dinner, bilateral] = record.meetings;
    expect(walkParts(record)).toEqual([
      { path: "", key: "", value: record },
      { path: "/meetings/dinner", key: "meetings", value: dinner },
      { path: "/meetings/bilateral", key: "meetings", value: bilateral },
      { path: "/citations/0", key: "citations", value: record.citations[0] },
    ]);
  });

  it("should find every object of every record, each once, the outer ones first", () => {
    for (const whole of records) {
      const found = walkParts(whole).map(({ value }) => value);
      expect(new Set(found).size).toBe(found.length);
      const objects = everyObject(whole).flatMap(({ object }) => (Array.isArray(object) ? [] : [object]));
      expect(new Set(found)).toEqual(new Set(objects));
      expect(found[0]).toBe(whole);
    }
  });

  it("should name each object by a path along which walk finds it, in every record", () => {
    for (const whole of records) {
      const follow = walkerOf(whole);
      for (const { path, value } of walkParts(whole)) {
        const way = follow(path);
        expect("steps" in way && way.steps.at(-1)?.value, path).toBe(value);
      }
    }
  });

  it("should do so whatever keys and values a record has, where ids differ", () => {
    const ided = fc.uniqueArray(fc.record({ id: fc.stringMatching(/^[a-z~/]+$/), note: fc.string() }), {
      selector: ({ id }) => id,
    });
    const plain = fc.array(fc.record({ source: fc.string() }));
    const part = fc.dictionary(
      fc.stringMatching(/^[a-z~/0-9]+$/),
      fc.oneof(ided, plain, fc.record({ id: fc.string() })),
    );
    fc.assert(
      fc.property(part, (whole) => {
        for (const { path, value } of walkParts(whole)) {
          const way = walk(whole, path);
          expect("steps" in way && way.steps.at(-1)?.value).toBe(value);
        }
      }),
    );
  });
});

describe("walkerOf", () => {
  it("should search an array once for however many paths", () => {
    let reads = 0;
    const accounts = new Proxy(
      Array.from({ length: 50 }, (_, at) => ({ id: `a-${at}` })),
      {
        get(target, key, receiver) {
          if (typeof key === "string" && /^\d+$/.test(key)) reads += 1;
          return Reflect.get(target, key, receiver) as unknown;
        },
      },
    );
    const follow = walkerOf({ accounts });
    expect("steps" in follow("/accounts/a-0")).toBe(true);
    const once = reads;
    for (let at = 0; at < 50; at++) expect("steps" in follow(`/accounts/a-${at}`)).toBe(true);
    expect(reads).toBe(once);
  });
});
