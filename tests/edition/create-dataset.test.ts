import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { firstDay } from "../../src/dates/first-day.ts";
import { frozenCopy } from "../../src/frozen/frozen-copy.ts";
import * as bundled from "../../src/index.ts";
import type { CancelledEncounter, Dataset, Encounter, Ids, QueryableDataset } from "../../src/index.ts";
import { actorNames } from "../../src/records/actor-names.ts";
import { kinds } from "../../src/records/kinds.ts";
import { locationNames } from "../../src/records/location-names.ts";
import { encounterStatuses, topicAspects, topics } from "../../src/records/vocabularies.ts";
import { parseDataset } from "../../src/schema.ts";
import { everyObject } from "../every-object.ts";
import { root } from "../project.ts";
import { renamed } from "../renamed.ts";

const { createDataset, UnknownNameError, UnsupportedFormatError } = bundled;
const text = readFileSync(path.join(root, "dist/data/dataset.json"), "utf8");

/** A fresh dataset, as JSON.parse gives it. */
function parsed(): { -readonly [Key in keyof Dataset<Ids>]: Dataset<Ids>[Key] } {
  return JSON.parse(text) as Dataset<Ids>;
}

/** What a query answers, or the error that it throws. */
function answer(query: () => unknown): unknown {
  try {
    return query();
  } catch (error) {
    return error;
  }
}

type Queries = {
  [
    Name in keyof QueryableDataset as QueryableDataset[Name] extends (...parameters: never[]) => unknown ? Name : never
  ]: unknown;
};

const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);
const each = (values: readonly unknown[]) => values.map((value) => [value]);
const places = each([...locationNames.flat(), " danang ", "Anchorage, Alaska", "danang", "Rome", 1]);
const spans = each(["2017", "2018-07", "2019-06-28", "2025-08-19", "0000", "2018-02-30", 2018])
  .flatMap(([from]) => each(["2018", "2025-08", "9999"]).map(([to]) => [from, to]))
  .concat([["2025-08-19", "2025-08-19"]]);

/** What each query is asked, here and of the package. A query without a case does not compile, and fails. */
const cases: Readonly<Record<keyof Queries, readonly (readonly unknown[])[]>> = {
  between: spans,
  byLocation: places,
  bySource: each([...idsOf(bundled.sources), "nobody"]),
  byStatus: each([...encounterStatuses, "dropped"]),
  byTopic: [
    ...each([...topics, "weather"]),
    ...[...topicAspects, "any", "reasons"].map((as) => ["ukraine", { as }]),
    ...[{ aspect: "reason" }, "reason"].map((options) => ["ukraine", options]),
  ],
  callsBetween: spans,
  cancelled: [[]],
  citationsFor: [
    [bundled.helsinki2018],
    [bundled.helsinki2018, "/date"],
    [bundled.hamburg2017, "/dat"],
    ["paris-2018"],
  ],
  disputed: [
    [],
    ...each([...idsOf([...bundled.encounters, ...bundled.calls, ...bundled.quotes]), "rome-2018", 1, {}]),
    ...each([bundled.hamburg2017, structuredClone(bundled.paris2018), { ...bundled.paris2018, id: "paris-2019" }]),
  ],
  findActor: each([...actorNames.flat(), " PUTIN ", "Rasputin", null]),
  findActorName: each([...actorNames.flat(), " PUTIN ", "Rasputin", null]),
  findLocation: places,
  findLocationName: places,
  getActor: each([...idsOf(bundled.actors), "Putin", {}]),
  getCall: each([...idsOf(bundled.calls), "call-1999-01-01", 1]),
  getClaimedContact: each([...idsOf(bundled.claimedContacts), "claimed-1999-01", 1]),
  getEncounter: each([...idsOf(bundled.encounters), "rome-2018", []]),
  getProposal: each([...idsOf(bundled.proposals), "rome-2018", undefined]),
  getQuote: each([...idsOf(bundled.quotes), "nobody", 1]),
  getSource: each([...idsOf(bundled.sources), "nobody", null]),
  isActorId: each([...idsOf(bundled.actors), "Putin", null]),
  isCancelled: each(bundled.encounters),
  isEncounterId: each([...idsOf(bundled.encounters), "Helsinki", {}]),
  isHeld: each(bundled.encounters),
  isLocation: places,
  isLocationName: places,
  isNeverHeld: each(bundled.encounters),
  isScheduled: each([...bundled.encounters, { ...bundled.helsinki2018, status: "scheduled" }]),
  meetingCounts: [[]],
  meetings: [[]],
  met: [[]],
  quotesAbout: each([...idsOf(bundled.encounters), "rome-2018", 1]),
  quotesBy: each([...actorNames.flat(), "Rasputin", 1]),
  reportedOnlyBy: each(["us", "russia", "other", "Kremlin", 1]),
  speakersOf: [
    ...each(bundled.disputed().flatMap(({ claims }) => claims)),
    ...each(bundled.calls.flatMap(({ accounts, durations }) => [...accounts, ...durations])),
    ...each([{ by: ["nobody"], citations: [] }, { by: [], citations: [{ source: "nobody" }] }, {}, null]),
  ],
  whereCited: each([...idsOf(bundled.sources), "nobody"]),
};

/** Asks a query of a dataset, or of the package. */
function ask(of: object, query: string, parameters: readonly unknown[]): unknown {
  const ask = (of as Readonly<Record<string, (...parameters: readonly unknown[]) => unknown>>)[query];
  return answer(() => ask?.(...parameters));
}

describe("createDataset over the edition's own dataset.json", () => {
  const dataset = createDataset(parseDataset(parsed()), bundled.edition);
  const [queries, tables] = [Object.keys(cases), ["edition", "background", "redirects", ...kinds]];

  it("should have every query and table of the package, but for what needs none or is about editions", () => {
    const other = [
      "createDataset",
      "compareEditions",
      "cite",
      "InvalidDateError",
      "UnknownNameError",
      "UnsupportedFormatError",
      // What needs no table is the same over any dataset.
      ...["formatDate", "formatSource", "keyCitations", "label", "titleOf"],
    ];
    const constants = Object.values<unknown>(bundled).filter((value) =>
      bundled.encounters.includes(value as Encounter),
    );
    const names = Object.entries(bundled).filter(
      ([name, value]) => !other.includes(name) && !constants.includes(value),
    );
    expect(Object.keys(dataset).sort()).toEqual(names.map(([name]) => name).sort());
    expect(Object.keys(dataset).sort()).toEqual([...queries, ...tables].sort());
  });

  it.each(tables)("should hold the same %s in the same order", (table) => {
    expect(dataset[table as "calls"]).toEqual(bundled[table as "calls"]);
  });

  it.each(queries)("should answer %s as the package does", (query) => {
    const answers = cases[query as keyof Queries].map((parameters) => {
      const expected = ask(bundled, query, parameters);
      const answered = ask(dataset, query, parameters);
      // Takes a fifth of the time that toEqual() does, which says where the two differ.
      if (!isDeepStrictEqual(answered, expected)) expect(answered, JSON.stringify(parameters)).toEqual(expected);
      return expected;
    });
    const says = (found: unknown) =>
      found === true || (!(found instanceof Error) && Object.keys(Object(found) as object).length > 0);
    expect(answers.some(says)).toBe(true);
  });

  it("should give the same frozen array each time", () => {
    expect(dataset.byLocation("Helsinki")).toBe(dataset.byLocation(" HELSINKI "));
    expect(dataset.quotesBy("Putin")).toBe(dataset.quotesBy("vladimir-putin"));
    expect(dataset.meetings()).toBe(dataset.meetings());
    expect(dataset.cancelled()).toBe(dataset.byStatus("cancelled"));
    expect(dataset.met()).toBe(dataset.met());
    expect(dataset.meetingCounts()).toBe(dataset.meetingCounts());
    expect(dataset.disputed()).toBe(dataset.disputed());
    expect(dataset.disputed("paris-2018")).toBe(dataset.disputed(bundled.paris2018));
    for (const [old, name] of Object.entries(renamed)) expect(dataset[old as "background"]).toBe(dataset[name]);
  });
});

describe("createDataset over data of one's own", () => {
  interface MyIds extends Ids {
    readonly encounter: "rome-2030" | "vienna-2031";
    readonly actor: "ada" | "ben";
  }

  function own(): Dataset<MyIds> {
    const data = parsed() as unknown as Dataset<MyIds>;
    const [encounter] = data.encounters.filter(bundled.isHeld);
    const [quote] = data.quotes;
    const [actor] = data.actors;
    if (!encounter || !quote || !actor) throw new Error("The edition has none.");
    const span = (day: string) => ({ date: day, start: day, end: day });
    return {
      ...data,
      encounters: [
        { ...encounter, ...span("2031-05-01"), id: "vienna-2031", location: { ...encounter.location, city: "Vienna" } },
        { ...encounter, ...span("2030-05-01"), id: "rome-2030", location: { ...encounter.location, city: "Rome" } },
      ],
      quotes: [
        { ...quote, id: "ada-undated", speaker: "ada", about: "rome-2030", date: null },
        { ...quote, id: "ada-2031", speaker: "ada", about: "rome-2030", date: "2031-21" },
        { ...quote, id: "ada-2030", speaker: "ada", about: "rome-2030", date: "2030/2032" },
      ],
      actors: [
        { ...actor, id: "ada", name: "Ada Lovelace", aliases: [], kind: "person" },
        { ...actor, id: "ben", name: "Ben", aliases: ["Benny"], kind: "person" },
      ],
    };
  }

  it("should find them by their own names, and know no others", () => {
    const dataset = createDataset<MyIds>(own());
    expect(dataset.getEncounter("rome-2030").location.city).toBe("Rome");
    expect(dataset.quotesBy("Lovelace")).toHaveLength(3);
    expect(dataset.findActorName("benny")).toBe("Benny");
    expect(dataset.findActor("benny")).toBe(dataset.getActor("ben"));
    expect(dataset.isEncounterId("helsinki-2018")).toBe(false);
    expect(() => dataset.byLocation("Helsinki")).toThrow(UnknownNameError);
  });

  it("should put encounters and quotes in order of time, the undated last", () => {
    const { encounters, between, quotesBy } = createDataset(own());
    expect(encounters.map(({ id }) => id)).toEqual(["rome-2030", "vienna-2031"]);
    expect(between("2030", "2031").map(({ id }) => id)).toEqual(["rome-2030", "vienna-2031"]);
    expect(quotesBy("ada").map(({ id }) => id)).toEqual(["ada-2030", "ada-2031", "ada-undated"]);
  });

  it("should put calls, proposals and claimed contacts in chronological order, and find them so", () => {
    const input = parsed();
    const turned = createDataset({
      ...input,
      encounters: input.encounters.toReversed(),
      calls: input.calls.toReversed(),
      proposals: input.proposals.toReversed(),
      claimedContacts: input.claimedContacts.toReversed(),
    });
    expect(turned.encounters).toEqual(bundled.encounters);
    expect(turned.calls).toEqual(bundled.calls);
    expect(turned.callsBetween("2020", "2025")).toEqual(bundled.callsBetween("2020", "2025"));
    expect(turned.met()).toEqual(bundled.met());
    expect(turned.meetings()).toEqual(bundled.meetings());
    const days = (proposals: typeof input.proposals) => proposals.map(({ proposedOn }) => firstDay(proposedOn));
    expect(days(turned.proposals)).toEqual(days(turned.proposals).sort());
    expect(days(turned.proposals)).toEqual(days(bundled.proposals));
    expect(turned.claimedContacts).toEqual(bundled.claimedContacts);
  });

  it("should put proposals and claimed contacts whose day no one can tell last", () => {
    const input = parsed();
    const [[proposal], [contact]] = [input.proposals, input.claimedContacts];
    if (!proposal || !contact) throw new Error("The edition has none.");
    const dataset = createDataset({
      ...input,
      proposals: [{ ...proposal, id: "undated", proposedOn: "../2030" }, ...input.proposals],
      claimedContacts: [{ ...contact, id: "undated", claimedOn: "../2030" }, ...input.claimedContacts],
    });
    expect(dataset.proposals.at(-1)?.id).toBe("undated");
    expect(dataset.claimedContacts.at(-1)?.id).toBe("undated");
  });

  it("should hold no redirects where the data have none", () => {
    const { redirects: _, ...data } = parsed();
    expect(createDataset(data as Dataset<Ids>).redirects).toEqual([]);
  });

  it("should type ids by the names that were given, and as plain strings without", () => {
    const typed = createDataset<MyIds>(own());
    expectTypeOf(typed.getEncounter).parameter(0).toEqualTypeOf<"rome-2030" | "vienna-2031">();
    expectTypeOf(typed.quotesAbout("rome-2030")[0]).toEqualTypeOf<(typeof typed.quotes)[number] | undefined>();
    expectTypeOf(typed.cancelled()).toEqualTypeOf<readonly CancelledEncounter<MyIds>[]>();
    expectTypeOf(typed.encounters.filter(bundled.isCancelled)).toEqualTypeOf<CancelledEncounter<MyIds>[]>();
    // @ts-expect-error is no encounter of these
    expect(() => typed.getEncounter("helsinki-2018")).toThrow(UnknownNameError);

    const plain = createDataset(parseDataset(parsed()));
    expectTypeOf(plain.getEncounter).parameter(0).toEqualTypeOf<string>();
    expectTypeOf(createDataset(own()).getEncounter).parameter(0).toEqualTypeOf<MyIds["encounter"]>();
    const { edition, background: accounts, ...tables } = bundled;
    const known = createDataset({ ...tables, format: 2, coverage: edition.coverage, accounts });
    expectTypeOf(known.getEncounter).parameter(0).toEqualTypeOf<bundled.EncounterId>();
  });

  it("should leave the input untouched and unfrozen, and not follow it", () => {
    const input = parsed();
    const dataset = createDataset(input);
    expect(JSON.stringify(input)).toBe(JSON.stringify(parsed()));
    for (const { object } of everyObject(input)) expect(object).not.toSatisfy(Object.isFrozen);
    (input.encounters as Encounter<Ids>[]).pop();
    expect(dataset.encounters).toEqual(bundled.encounters);
  });

  it("should copy no record that is frozen already", () => {
    const frozen = frozenCopy(parsed());
    expect(createDataset(frozen).encounters[0]).toBe(frozen.encounters[0]);
  });

  it("should give nothing that is not deeply frozen", () => {
    const dataset = createDataset(parsed());
    const answers = [
      dataset.encounters,
      dataset.quotes,
      dataset.edition,
      dataset.meetings(),
      dataset.between("2017", "2019"),
      dataset.byLocation("FI"),
      dataset.byTopic("ukraine"),
      dataset.byStatus("scheduled"),
      dataset.quotesAbout("moscow-2020"),
    ];
    expect(dataset).toSatisfy(Object.isFrozen);
    for (const { object, path } of everyObject(answers.slice()))
      if (path) expect(object, path).toSatisfy(Object.isFrozen);
  });

  it("should build nothing before a query asks, and each index once", () => {
    let read = 0;
    const input = frozenCopy(parsed());
    const dataset = createDataset({
      ...input,
      actors: Object.freeze(
        input.actors.map((actor) =>
          // A frozen record is taken as it is, so that reading its name can be counted.
          Object.freeze(
            Object.defineProperty({ ...actor }, "name", {
              enumerable: true,
              get: () => {
                read += 1;
                return actor.name;
              },
            }),
          ),
        ),
      ),
    });
    const copied = read;
    dataset.quotesAbout("osaka-2019");
    expect(read).toBe(copied);
    dataset.quotesBy("Putin");
    const indexed = read;
    expect(indexed).toBeGreaterThan(copied);
    dataset.quotesBy("Trump");
    dataset.findActor("McCain");
    expect(read).toBe(indexed);
  });

  it("should know the coverage from the data, and no version or digest, unless it is told", () => {
    const input = parsed();
    expect(createDataset(input).edition).toEqual({ version: null, digest: null, coverage: input.coverage });
    expect(createDataset(input, { version: "0.9.0" }).edition).toEqual({
      version: "0.9.0",
      digest: null,
      coverage: input.coverage,
    });
    expect(createDataset(input, bundled.edition).edition).toEqual(bundled.edition);
  });
});

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
const releases = path.join(root, "data/releases");

describe.each(globSync("*.json", { cwd: releases }))("createDataset over the released edition %s", (file) => {
  const data = JSON.parse(readFileSync(path.join(releases, file), "utf8")) as Partial<Dataset<Ids>>;
  const dataset = createDataset(data as Dataset<Ids>);

  it.each(kinds)("should hold its %s", (kind) => {
    expect([...dataset[kind]].sort(byId)).toEqual([...(data[kind] ?? [])].sort(byId));
  });

  it("should answer every query", () => {
    for (const [query, all] of Object.entries(cases)) {
      // Most sources are unknown to an older edition, and to suggest others takes time: fifty of them tell as much as all.
      const answers = all.slice(-50).map((parameters) => ask(dataset, query, parameters));
      expect(
        answers
          .filter((found) => found instanceof Error)
          .filter(({ message }) => !/^Unknown |^Invalid date|must be/.test(message)),
      ).toEqual([]);
    }
  });

  it("should find its calls and disputes, and none where it has none", () => {
    const disputes = [data.encounters, data.calls, data.quotes].flatMap((table) =>
      (table ?? []).flatMap((record) => (record as { disputes?: readonly { why?: string }[] }).disputes ?? []),
    );
    expect(dataset.disputed()).toHaveLength(disputes.length);
    expect(new Set(dataset.disputed().map(({ why }) => why))).toEqual(new Set(disputes.map(({ why }) => why ?? null)));
    expect(dataset.callsBetween("0000", "9999")).toHaveLength(data.calls?.length ?? 0);
    expect(dataset.disputed("helsinki-2018")).toSatisfy(Array.isArray);
    expect(dataset.meetingCounts().contacts).toBe(dataset.meetings().length);
    expect(dataset.met().length).toBeGreaterThan(0);
  });
});

/** A fresh dataset of three records of each kind, which takes less time to read than the edition. */
function small(): ReturnType<typeof parsed> {
  return structuredClone(few);
}

const whole = parsed();
const few = { ...whole, ...Object.fromEntries(kinds.map((kind) => [kind, whole[kind].slice(0, 3)])) };

describe("createDataset over what is no dataset", () => {
  it.each([[undefined], [null], ["text"], [1], [[]], [{}], [{ format: "1" }], [{ format: 0 }], [() => 1]])(
    "should refuse %o with a TypeError",
    (value) => {
      expect(() => createDataset(value as never)).toThrow(TypeError);
      expect(() => createDataset(value as never)).toThrow(
        /^createDataset\(\): data is not a dataset: .*"format".*parseDataset/,
      );
    },
  );

  it("should name every part that is missing", () => {
    const { quotes: _, ...input } = small();
    const broken = { ...input, coverage: null, sources: [{}], actors: [input.actors[0], null] };
    expect(() => createDataset(broken as never)).toThrow(
      /^createDataset\(\): data is not a dataset: "coverage" must be an object; "quotes" must be an array of records, not undefined; "actors" at index 1 must be a record, not null; "sources" at index 0 must have "id": a string, not undefined\. .*parseDataset/,
    );
  });

  const LATER = ["calls", "proposals", "claimedContacts"];
  const [first] = [small()].map((data) => Object.fromEntries(kinds.map((kind) => [kind, data[kind][0] as object])));

  describe.each(kinds)("in the table of %s", (kind) => {
    const record = { ...first?.[kind] } as { id: string };
    const { id: _, ...nameless } = record;

    it.each([
      ["null", null, /must be an array of records, not null/],
      ["a string", "x", /must be an array of records, not a string/],
      ["an object", { 0: record, length: 1 }, /must be an array of records, not an object/],
      ["a record that is null", [record, null], /at index 1 must be a record, not null/],
      ["a record that is an array", [[record]], /at index 0 must be a record, not an array/],
      ["a record without an id", [nameless], /at index 0 must have "id": a string/],
      ["a record whose id is a number", [{ ...record, id: 1 }], /at index 0 must have "id": a string/],
      ["two records of one id", [record, { ...record }], /at index 1 has the id of another record, "/],
    ])("should refuse %s in words", (_, table, problem) => {
      const error = answer(() => createDataset({ ...small(), [kind]: table })) as Error;
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toMatch(problem);
      expect(error.message).toMatch(new RegExp(`^createDataset\\(\\): data is not a dataset: "${kind}"`));
    });

    it.each([
      ["a record behind a prototype", Object.create(record)],
      ["a frozen record behind a prototype", Object.freeze(Object.create(record))],
      ["a Date", new Date(0)],
      ["a Map", new Map()],
    ])("should refuse %s, which JSON does not know, and say where", (_, value) => {
      expect(() => createDataset({ ...small(), [kind]: [value] })).toThrow(
        new RegExp(
          `^createDataset\\(\\): data must be plain data, as from JSON, and not (an object of a class|a Date|a Map), as at /${kind}/[^.]+\\.$`,
        ),
      );
    });

    it("should be there, unless data of an older format have no such table", () => {
      const { [kind]: _, ...without } = small();
      if (kind === "claimedContacts") {
        expect(createDataset(without as never).claimedContacts).toEqual([]);
        return;
      }
      const missing = `data is not a dataset: "${kind}" must be an array of records, not undefined.`;
      expect(() => createDataset(without as never)).toThrow(missing);
      const ofFirst = () => createDataset({ ...without, format: 1 } as never);
      if (LATER.includes(kind)) expect(ofFirst()).toMatchObject({ [kind]: [] });
      else expect(ofFirst).toThrow(missing);
    });
  });

  it.each([
    ["encounters", "start"],
    ["encounters", "end"],
    ["encounters", "location"],
    ["encounters", "meetings"],
    ["encounters", "topics"],
    ["calls", "start"],
    ["calls", "end"],
    ["proposals", "proposedOn"],
    ["claimedContacts", "claimedOn"],
    ["quotes", "date"],
    ["quotes", "speaker"],
    ["actors", "aliases"],
  ] as const)("should refuse one of the %s without %s, and say which", (kind, field) => {
    const { [field]: _, ...record } = first?.[kind] as Record<string, unknown>;
    expect(() => createDataset({ ...small(), [kind]: [record] })).toThrow(
      new RegExp(`data is not a dataset: "${kind}" at index 0, "${String(record["id"])}", must have "${field}": an? `),
    );
  });

  it.each([
    ["strings", ["ukraine"]],
    ["objects without an aspect", [{ topic: "ukraine" }]],
    ["no array", "ukraine"],
  ])("should refuse an account whose topics are %s", (_, topics) => {
    const encounter = { ...(first?.["encounters"] as { id: string }), accounts: [{ by: [], topics }] };
    expect(() => createDataset({ ...small(), encounters: [encounter] } as never)).toThrow(
      `"encounters" at index 0, "${encounter.id}", must have "accounts": an array of objects with "by" (an array of strings), "topics" (an array of objects with "topic", "as", or absent), or absent`,
    );
  });

  const encounter = first?.["encounters"] as Readonly<Record<string, unknown>>;
  const located = encounter["location"] as Readonly<Record<string, unknown>>;
  const met = { id: "walk", kind: "pull-aside", venue: null };
  const dispute = { path: "/date", claims: [] };

  const instead = (value: unknown): string => {
    if (typeof value === "object" && value !== null) return "";
    return `, not ${typeof value === "string" ? JSON.stringify(value) : String(value)}`;
  };

  it.each<[field: string, words: string, right: readonly unknown[], wrong: readonly unknown[]]>([
    [
      "location",
      'an object with "city", "country", "countryCode", "region" (a string or null), "subdivisionCode" (a string or null), "aliases" (an array of strings)',
      [located, { ...located, region: null, subdivisionCode: null, aliases: [] }],
      [
        undefined,
        null,
        [located],
        ...["city", "country", "countryCode", "region", "subdivisionCode", "aliases"].flatMap((key) =>
          [1, undefined].map((value) => ({ ...located, [key]: value })),
        ),
        { ...located, aliases: [1] },
      ],
    ],
    [
      "meetings",
      'an array of objects with "id", "kind", "venue" (a string or null)',
      [[], [met], [{ ...met, venue: "Elbphilharmonie" }]],
      [undefined, met, [null], [met, { ...met, id: 1 }], [{ ...met, kind: null }], [{ ...met, venue: 1 }], [[]]],
    ],
    ["topics", "an array of strings", [[], ["ukraine"]], [undefined, "ukraine", [1], ["ukraine", null]]],
    [
      "disputes",
      'an array of objects with "path", "claims" (an array of objects), or absent',
      [undefined, [], [dispute], [{ ...dispute, claims: [{}] }]],
      [null, dispute, [null], [{ ...dispute, path: 1 }], [{ ...dispute, claims: {} }], [{ ...dispute, claims: [[]] }]],
    ],
    [
      "accounts",
      'an array of objects with "by" (an array of strings), "topics" (an array of objects with "topic", "as", or absent), or absent',
      [undefined, [], [{ by: [] }], [{ by: ["kremlin"], topics: [{ topic: "ukraine", as: "discussed" }] }]],
      [
        null,
        {},
        [null],
        [{}],
        [{ by: "kremlin" }],
        [{ by: [1] }],
        [{ by: [], topics: null }],
        [{ by: [], topics: [{ topic: 1, as: "discussed" }] }],
        [{ by: [], topics: [{ topic: "ukraine", as: 1 }] }],
      ],
    ],
  ])(
    "should take and refuse the %s of an encounter by what queries read of them, in words",
    (field, words, right, wrong) => {
      const made = (value: unknown) => () =>
        createDataset({ ...small(), quotes: [], encounters: [{ ...encounter, [field]: value }] } as never);
      for (const value of right) expect(made(value), JSON.stringify(value)).not.toThrow();
      for (const value of wrong)
        expect(made(value), JSON.stringify(value)).toThrow(
          new TypeError(
            `createDataset(): data is not a dataset: "encounters" at index 0, "${String(encounter["id"])}", must have "${field}": ${words}${instead(value)}. For unknown data use parseDataset() of trump-putin-encounters/schema first.`,
          ),
        );
    },
  );

  it.each([
    ["encounters", ["id", "status"], "a string"],
    ["encounters", ["start", "end"], "a day such as 2018-07-16"],
    ["calls", ["id"], "a string"],
    ["calls", ["start", "end"], "a day such as 2018-07-16"],
    ["proposals", ["id", "proposedOn"], "a string"],
    ["claimedContacts", ["id", "claimedOn"], "a string"],
    ["quotes", ["id", "speaker"], "a string"],
    ["quotes", ["about", "date"], "a string or null"],
    ["actors", ["id", "name", "kind"], "a string"],
    ["actors", ["aliases"], "an array of strings"],
    ["sources", ["id", "publisher"], "a string"],
    ["accounts", ["id"], "a string"],
  ] as const)("should ask of the %s that they have %j, %s", (kind, fields, words) => {
    for (const field of fields) {
      const record = { ...first?.[kind], [field]: 1 };
      expect(() => createDataset({ ...small(), [kind]: [record] })).toThrow(
        `must have "${field}": ${words}, not a number.`,
      );
    }
  });

  it.each([
    ["soon", '"soon"'],
    ["", '""'],
    ["2018", '"2018"'],
    ["2018-07", '"2018-07"'],
    ["2018-07-16T10:00", '"2018-07-16T10:00"'],
    [" 2018-07-16", '" 2018-07-16"'],
    ["2018-7-16", '"2018-7-16"'],
    [["2018-07-16"], undefined],
  ])("should refuse %j as a first or last day, which would leave the record out of every span", (value, shown) => {
    for (const kind of ["encounters", "calls"])
      for (const field of ["start", "end"])
        expect(() => createDataset({ ...small(), [kind]: [{ ...first?.[kind], [field]: value }] })).toThrow(
          `must have "${field}": a day such as 2018-07-16${shown === undefined ? "" : `, not ${shown}`}.`,
        );
  });

  it("should say of redirects that each leads to an array of ids", () => {
    const redirect = { kind: "quotes", from: "old", to: ["new"] };
    expect(() => createDataset({ ...small(), redirects: [redirect] } as never)).not.toThrow();
    for (const redirects of [
      null,
      redirect,
      [null],
      ...["kind", "from", "to"].map((key) => [{ ...redirect, [key]: 1 }]),
    ])
      expect(() => createDataset({ ...small(), redirects } as never)).toThrow(
        'data is not a dataset: "redirects" must be an array of objects with "kind", "from", "to" (an array of strings), or absent.',
      );
  });

  it("should refuse a hole in an array, be it billions long, as what JSON does not know", () => {
    const hole = /^createDataset\(\): data must be plain data, as from JSON; an array has a hole at index 0\.$/;
    for (const kind of kinds) {
      expect(() => createDataset({ ...small(), [kind]: Object.assign([], { 1: first?.[kind] }) })).toThrow(hole);
      expect(() => createDataset({ ...small(), [kind]: new Array(2 ** 32 - 1) })).toThrow(hole);
    }
    const actor = { ...(first?.["actors"] as object), aliases: new Array(1) };
    expect(() => createDataset({ ...small(), actors: [actor] } as never)).toThrow(hole);
  });

  it("should either refuse a value that does not belong, or answer every query all the same", () => {
    const values = fc.constantFrom<unknown>(undefined, null, 0, "", "x", [], {}, [null], [{}], ["x"], true, {
      id: "x",
    });
    const pick = fc.record({
      kind: fc.constantFrom(...kinds),
      object: fc.nat(),
      key: fc.nat(),
      value: values,
      within: fc.boolean(),
    });
    let [refused, answered] = [0, 0];
    fc.assert(
      fc.property(pick, ({ kind, object, key, value, within }) => {
        const data = small();
        const objects = everyObject(data[kind])
          .slice(1)
          .filter(({ path }) => within || path.split("/").length === 2)
          .map((held) => held.object as Record<string, unknown>);
        const target = objects[object % objects.length] ?? {};
        const keys = Object.keys(target);
        target[keys[key % keys.length] ?? "id"] = value;

        const made = answer(() => createDataset(data as never));
        if (made instanceof Error) {
          refused += 1;
          expect(made.message).toMatch(/^createDataset\(\): data is not a dataset: /);
          return;
        }
        answered += 1;
        for (const [query, all] of Object.entries(cases)) {
          for (const parameters of all.slice(0, 2).filter((asked) => asked.every((one) => typeof one !== "number"))) {
            const answered = ask(made as object, query, parameters);
            const isTyped = answered instanceof UnknownNameError || answered instanceof bundled.InvalidDateError;
            if (answered instanceof Error && !isTyped) throw answered;
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(Math.min(refused, answered) / (refused + answered)).toBeGreaterThan(0.07);
  });

  it.each([
    ["null", null],
    ["a string", "1.0.0"],
    ["an array", []],
  ])("should refuse %s as what is known of the edition", (words, edition) => {
    expect(() => createDataset(small(), edition as never)).toThrow(
      new TypeError(`createDataset(): edition must be an object, not ${words}.`),
    );
  });

  it.each([
    [{ versoin: "1" }, ' must be an object with no key but "version" or "digest" or "coverage", not with "versoin".'],
    [{ version: 5 }, ".version must be a string or null, not a number."],
    [{ digest: {} }, ".digest must be a string or null, not an object."],
    [{ coverage: "2017" }, ".coverage must be an object, not a string."],
  ])("should refuse %j as what is known of the edition", (edition, problem) => {
    expect(() => createDataset(small(), edition as never)).toThrow(new TypeError(`createDataset(): edition${problem}`));
  });

  it("should take an edition of which nothing is known", () => {
    const { edition } = createDataset(small(), { version: null, digest: null });
    expect(edition).toMatchObject({ version: null, digest: null });
  });

  it("should refuse data behind a prototype, frozen or not, as no dataset", () => {
    for (const data of [small(), frozenCopy(small())]) {
      expect(() => createDataset(Object.create(data) as never)).toThrow(/has no "format"/);
      expect(() => createDataset(Object.freeze(Object.create(data)) as never)).toThrow(/has no "format"/);
      expect(() => createDataset(Object.create(data, { format: { value: 1, enumerable: true } }) as never)).toThrow(
        /"coverage" must be an object; "encounters" must be an array of records, not undefined/,
      );
    }
  });

  it.each([
    ['"format" is a string', "2"],
    ['"format" is null', null],
    ['"format" is 0', 0],
    ['"format" is 1.5', 1.5],
  ])("should say of what is no format what it is: %s", (words, format) => {
    expect(() => createDataset({ ...small(), format } as never)).toThrow(
      `its ${words}, and not a whole number from 1 to 2.`,
    );
  });

  it("should refuse a newer format, and say that the package is to be updated", () => {
    expect(() => createDataset({ ...small(), format: 3 as 2 })).toThrow(UnsupportedFormatError);
    expect(() => createDataset({ ...small(), format: 3 as 2 })).toThrow(/format 3; .* up to 2\. Update the package/);
  });

  it("should refuse data that hold themselves", () => {
    const input = small();
    Object.assign(input.coverage, { again: input, once: [input] });
    expect(() => createDataset(input)).toThrow(/^createDataset\(\): data must be plain data, .* holds itself/);
  });

  it("should pollute nothing by a key named __proto__", () => {
    const input = JSON.parse(
      JSON.stringify(small()).replace('"coverage":{', '"coverage":{"__proto__":{"polluted":true},'),
    ) as Dataset<Ids>;
    const { edition } = createDataset(input);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect((edition.coverage as { polluted?: unknown }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(edition.coverage)).toBe(Object.prototype);
  });
});
