import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  type Call,
  calls,
  citationsFor,
  createDataset,
  type Dataset,
  disputed,
  type Disputed,
  type Encounter,
  encounters,
  getActor,
  hamburg2017,
  type Ids,
  proposals,
  type Quote,
  quotes,
  UnknownNameError,
  type WithCitations,
} from "../../src/index.ts";
import { root } from "../project.ts";
import { disputedIn } from "../../src/queries/disputed.ts";
import type { Redirect } from "../../src/records/types.ts";
import { thrownBy } from "../thrown-by.ts";
import { notText } from "./spellings.ts";

/** What is said about one path of one record. */
const claims = (id: string, path: string) =>
  disputed().find((dispute) => dispute.record.id === id && dispute.path === path)?.claims;

describe("disputed", () => {
  it("should not compile for a lookup that may have found nothing", () => {
    const found = encounters.find(({ id }) => id === "helsinki-2018");
    // @ts-expect-error is an encounter or undefined, and all disputes are asked for by no parameter
    expect(disputed(found)).toBe(disputed("helsinki-2018"));
    const dataset = createDataset(
      JSON.parse(readFileSync(path.join(root, "dist/data/dataset.json"), "utf8")) as Dataset<Ids>,
    );
    const again = dataset.encounters.find(({ id }) => id === "helsinki-2018");
    // @ts-expect-error so it is over other data
    expect(dataset.disputed(again)).toEqual(disputed("helsinki-2018"));
  });

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
      expect(() => citationsFor(record as WithCitations, path)).not.toThrow();
    }
  });

  it.each([
    ["hamburg-2017", "/meetings/dinner/duration", { minutes: 60, bound: "about" }, { minutes: 15, bound: "about" }],
    ["budapest-2025", "/status", undefined, undefined],
    ["paris-2018", "/cancellation/by", undefined, ["donald-trump"]],
    ["washington-2018", "/accounts/invited-in-helsinki", undefined, undefined],
    ["da-nang-2017", "/status", undefined, undefined],
    ["anchorage-2025", "/location", undefined, undefined],
    ["putin-2017-punished", "/text", "They will be punished for that.", "But they will be disciplined for that."],
    ["call-2019-05-03", "/durations", undefined, undefined],
  ])("should know that sources differ on %s %s", (id, path, first, other) => {
    const values = claims(id, path)?.map(({ value }) => value);
    expect(values).toBeDefined();
    if (first) expect(values).toContainEqual(first);
    if (other) expect(values).toContainEqual(other);
  });

  const records = [...encounters, ...calls, ...quotes];
  type Known = NonNullable<Parameters<typeof disputed>[0]>;

  it("should return those of one record for the record, its id, its id in other letters, and a copy of it", () => {
    for (const record of records) {
      const expected = disputed().filter((dispute) => dispute.record === record);
      expect(disputed(record.id), record.id).toEqual(expected);
      for (const about of [
        record,
        record.id.toUpperCase() as Known,
        structuredClone(record),
        { ...record, disputes: [] },
      ])
        expect(disputed(about)).toEqual(expected);
    }
    expect(disputed("hamburg-2017").length).toBeGreaterThan(1);
    expect(records.some(({ disputes, id }) => disputes.length === 0 && disputed(id).length === 0)).toBe(true);
  });

  it("should return the same frozen array for the same record each time", () => {
    expect(disputed("hamburg-2017")).toBe(disputed("hamburg-2017"));
    expect(disputed(hamburg2017)).toBe(disputed(structuredClone(hamburg2017)));
    expect([disputed("hamburg-2017"), disputed(hamburg2017), ...calls.map((call) => disputed(call))]).toSatisfy(
      (all: unknown[]) => all.every(Object.isFrozen),
    );
  });

  it("should tell the kind of record, and the value that it holds at the path", () => {
    expect(disputed("hamburg-2017").find(({ path }) => path === "/meetings/dinner/duration")).toMatchObject({
      kind: "encounter",
      value: { minutes: 60, bound: "about" },
    });
    for (const { kind, record, value } of disputed()) {
      const table: readonly unknown[] = { encounter: encounters, call: calls, quote: quotes }[kind];
      expect(table).toContain(record);
      expect(value).toBeDefined();
    }
  });

  it.each(["hamburg-2018", "Hamburg", "donald-trump", "", "__proto__"])("should refuse the unknown id %j", (id) => {
    expect(thrownBy(() => disputed(id as Known))).toMatchObject({ code: "ERR_UNKNOWN_NAME", asked: id });
  });

  it("should refuse a record that is not one of this edition's, and suggest ids like its own", () => {
    const other = { ...hamburg2017, id: "hamburg-2018" } as unknown as Known;
    const error = thrownBy(() => disputed(other)) as UnknownNameError;
    expect(error).toBeInstanceOf(UnknownNameError);
    expect(error.suggestions).toContain("hamburg-2017");
    expect(thrownBy(() => disputed(getActor("donald-trump") as unknown as Known))).toBeInstanceOf(UnknownNameError);
  });

  it("should say what has disputes, for a record that has none", () => {
    for (const about of ["claimed-2025-02", proposals[0], proposals[0]?.id])
      expect(() => disputed(about as Known)).toThrow(/^Unknown .*\. Encounters, calls and quotes have disputes\./);
  });

  it("should type the record by its kind", () => {
    for (const dispute of disputed()) {
      if (dispute.kind === "quote") expectTypeOf(dispute.record).toEqualTypeOf<Quote>();
      else if (dispute.kind === "call") expectTypeOf(dispute.record).toEqualTypeOf<Call>();
      else expectTypeOf(dispute.record).toEqualTypeOf<Encounter>();
    }
  });

  it.each(Object.keys(notText).filter((what) => !/^undefined|^a proxy/.test(what)))("should refuse %s", (what) => {
    expect(() => disputed(notText[what] as Known)).toThrow(
      /^disputed\(\): about must be an encounter, call or quote, or the id of one, not /,
    );
  });

  it.each([
    [7, "a number"],
    [["hamburg-2017"], "an array"],
    [{ path: "/date" }, "an object without an id"],
    [{ id: 7 }, "an object without an id"],
  ])("should refuse %j in words", (about, what) => {
    expect(() => disputed(about as never)).toThrow(
      new TypeError(`disputed(): about must be an encounter, call or quote, or the id of one, not ${what}.`),
    );
  });

  it("should tell an encounter from a quote that has the same id", () => {
    const dispute = { path: "/id", claims: [] };
    const tables = {
      encounters: [{ id: "one", meetings: [], disputes: [dispute] }],
      calls: [],
      quotes: [{ id: "one", speaker: "ada", disputes: [dispute, dispute] }],
    };
    const query = disputedIn(
      () => tables as never,
      () => [],
    );
    expect(query(tables.encounters[0])).toHaveLength(1);
    expect(query(tables.quotes[0])).toHaveLength(2);
    expect(query("one").map(({ kind }) => kind) satisfies Disputed["kind"][]).toEqual(["encounter", "quote", "quote"]);
    expect(query("one")).toSatisfy(Object.isFrozen);
  });

  describe("over data that nobody has checked", () => {
    const over = (call: object, redirects: readonly Redirect[] = []) =>
      disputedIn(
        () => ({ encounters: [], calls: [{ id: "one", ...call }], quotes: [] }) as never,
        () => redirects,
      );

    it("should list nothing of a record without disputes, as those of the first edition are", () => {
      expect(over({})()).toEqual([]);
      expect(over({})("one")).toEqual([]);
    });

    it("should hold no value of a path that leads nowhere, and follow no claim", () => {
      const claims = [{ id: "yes", value: 1 }];
      expect(over({ disputes: [{ path: "/nowhere", claims, why: "So it is." }] })()).toEqual([
        {
          kind: "call",
          record: { id: "one", disputes: [{ path: "/nowhere", claims, why: "So it is." }] },
          path: "/nowhere",
          value: undefined,
          follows: null,
          why: "So it is.",
          claims,
        },
      ]);
    });

    it("should hold the value at a path of several steps, and follow the claim that the data name", () => {
      const claims = [
        { id: "yes", value: 1 },
        { id: "no", value: 2 },
      ];
      const [found] = over({ date: { days: 1 }, disputes: [{ path: "/date/days", follows: "no", claims }] })();
      expect(found).toMatchObject({ value: 1, follows: claims[1], why: null });
    });

    it("should know an id of earlier editions only where it is told to which it leads", () => {
      const call = { disputes: [{ path: "/id", claims: [] }] };
      const knowing = over(call, [{ kind: "calls", from: "old", to: ["one"] }]);
      expect(knowing("old")).toBe(knowing("one"));
      expect(knowing({ id: "old" })).toBe(knowing("one"));
      expect(() => over(call)("old")).toThrow(UnknownNameError);
    });
  });

  it("should follow the same claims over a file, whose keys stand in another order, as the package does", () => {
    const followed = (all: readonly { follows: { id: string } | null }[]) =>
      all.map(({ follows }) => follows?.id ?? null);
    const text = readFileSync(path.join(root, "dist/data/dataset.json"), "utf8");
    const ofFile = createDataset(JSON.parse(text) as Parameters<typeof createDataset>[0]).disputed();
    expect(followed(ofFile)).toEqual(followed(disputed()));
    expect(followed(disputed()).filter((id) => id !== null).length).toBeGreaterThan(20);
    const older = text.replaceAll(/"follows":(?:null|"[^"]*"),/g, "").replaceAll(/,"why":"(?:[^"\\]|\\.)*"/g, "");
    expect(older).not.toBe(text);
    const ofOlder = createDataset(JSON.parse(older) as Parameters<typeof createDataset>[0]).disputed();
    expect(followed(ofOlder)).toEqual(followed(disputed()));
    expect(new Set(ofOlder.map(({ why }) => why))).toEqual(new Set([null]));
  });

  it("should find the record of an object that holds no more than an id, also one that moved", () => {
    expect(disputed({ id: "hamburg-2017" } as Known)).toBe(disputed("hamburg-2017"));
  });
});
