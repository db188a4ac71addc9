import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, expectTypeOf, it } from "vitest";
import { frozenCopy } from "../../src/frozen/frozen-copy.ts";
import * as bundled from "../../src/index.ts";
import type { CancelledEncounter, Dataset, Encounter, Names } from "../../src/index.ts";
import { actorNames } from "../../src/records/actor-names.ts";
import { locationNames } from "../../src/records/location-names.ts";
import { encounterStatuses, topics } from "../../src/records/vocabularies.ts";
import { parseDataset } from "../../src/schema.ts";
import { everyObject } from "../every-object.ts";
import { root } from "../project.ts";

const { createDataset, UnknownNameError, UnsupportedFormatError } = bundled;
const text = readFileSync(path.join(root, "dist/data/dataset.json"), "utf8");

/** A fresh dataset, as JSON.parse gives it. */
function parsed(): { -readonly [Key in keyof Dataset<Names>]: Dataset<Names>[Key] } {
  return JSON.parse(text) as Dataset<Names>;
}

/** What a query answers, or the error that it throws. */
function answer(query: () => unknown): unknown {
  try {
    return query();
  } catch (error) {
    return error;
  }
}

describe("createDataset over the edition's own dataset.json", () => {
  const dataset = createDataset(parseDataset(parsed()), bundled.edition);

  it("should have every query and table of the package, but for what makes or tells of editions", () => {
    const other = [
      "createDataset",
      "compareEditions",
      "cite",
      "InvalidDateError",
      "UnknownNameError",
      "UnsupportedFormatError",
    ];
    const constants = Object.values<unknown>(bundled).filter((value) =>
      bundled.encounters.includes(value as Encounter),
    );
    const names = Object.entries(bundled).filter(
      ([name, value]) => !other.includes(name) && !constants.includes(value),
    );
    expect(Object.keys(dataset).sort()).toEqual(names.map(([name]) => name).sort());
  });

  it.each(["encounters", "quotes", "actors", "sources", "accounts", "edition"] as const)(
    "should hold the same %s in the same order",
    (table) => {
      expect(dataset[table]).toEqual(bundled[table]);
    },
  );

  it.each([
    ["byLocation", [...locationNames, "Rome"]],
    ["findLocation", [...locationNames, " danang ", "Rome"]],
    ["isLocation", [...locationNames, "danang", 1]],
    ["quotesBy", [...actorNames.map(([name]) => name), "Rasputin"]],
    ["findActor", [...actorNames.map(([name]) => name), " PUTIN ", "Rasputin"]],
    ["isActorId", [...bundled.actors.map(({ id }) => id), "Putin", null]],
    ["getEncounter", [...bundled.encounters.map(({ id }) => id), "rome-2018"]],
    ["quotesAbout", [...bundled.encounters.map(({ id }) => id), "rome-2018"]],
    ["isEncounterId", [...bundled.encounters.map(({ id }) => id), "Helsinki", {}]],
    ["byStatus", [...encounterStatuses, "dropped"]],
    ["byTopic", [...topics, "weather"]],
  ] as const)("should answer %s as the package does, for every known name and an unknown one", (query, names) => {
    for (const name of names) {
      const ours = dataset[query] as (name: unknown) => unknown;
      const theirs = bundled[query] as (name: unknown) => unknown;
      expect(
        answer(() => ours(name)),
        JSON.stringify(name),
      ).toEqual(answer(() => theirs(name)));
    }
  });

  it("should answer cancelled and meetings as the package does", () => {
    expect(dataset.cancelled()).toEqual(bundled.cancelled());
    expect(dataset.meetings()).toEqual(bundled.meetings());
  });

  it("should answer between as the package does, for every pair of months", () => {
    const months = Array.from(
      { length: 36 },
      (_, month) => `${2017 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`,
    );
    const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id).join();
    for (const from of months) {
      for (const to of months.filter((month) => month >= from))
        expect(ids(dataset.between(from, to))).toBe(ids(bundled.between(from, to)));
    }
    expect(answer(() => dataset.between("2018-02-30", "2019"))).toEqual(
      answer(() => bundled.between("2018-02-30", "2019")),
    );
  });

  it("should give the same frozen array each time", () => {
    expect(dataset.byLocation("Helsinki")).toBe(dataset.byLocation(" HELSINKI "));
    expect(dataset.quotesBy("Putin")).toBe(dataset.quotesBy("vladimir-putin"));
    expect(dataset.meetings()).toBe(dataset.meetings());
    expect(dataset.cancelled()).toBe(dataset.byStatus("cancelled"));
  });
});

describe("createDataset over data of one's own", () => {
  interface MyNames extends Names {
    readonly encounter: "rome-2030" | "vienna-2031";
    readonly actor: "ada" | "ben";
  }

  function own(): Dataset<MyNames> {
    const data = parsed() as unknown as Dataset<MyNames>;
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
    const dataset = createDataset<MyNames>(own());
    expect(dataset.getEncounter("rome-2030").location.city).toBe("Rome");
    expect(dataset.quotesBy("Lovelace")).toHaveLength(3);
    expect(dataset.findActor("benny")).toBe("Benny");
    expect(dataset.isEncounterId("helsinki-2018")).toBe(false);
    expect(() => dataset.byLocation("Helsinki")).toThrow(UnknownNameError);
  });

  it("should put encounters and quotes in order of time, the undated last", () => {
    const { encounters, between, quotesBy } = createDataset(own());
    expect(encounters.map(({ id }) => id)).toEqual(["rome-2030", "vienna-2031"]);
    expect(between("2030", "2031").map(({ id }) => id)).toEqual(["rome-2030", "vienna-2031"]);
    expect(quotesBy("ada").map(({ id }) => id)).toEqual(["ada-2030", "ada-2031", "ada-undated"]);
  });

  it("should type ids by the names that were given, and as plain strings without", () => {
    const typed = createDataset<MyNames>(own());
    expectTypeOf(typed.getEncounter).parameter(0).toEqualTypeOf<"rome-2030" | "vienna-2031">();
    expectTypeOf(typed.quotesAbout("rome-2030")[0]).toEqualTypeOf<(typeof typed.quotes)[number] | undefined>();
    expectTypeOf(typed.cancelled()).toEqualTypeOf<readonly CancelledEncounter<MyNames>[]>();
    expectTypeOf(typed.encounters.filter(bundled.isCancelled)).toEqualTypeOf<CancelledEncounter<MyNames>[]>();
    // @ts-expect-error is no encounter of these
    expect(() => typed.getEncounter("helsinki-2018")).toThrow(UnknownNameError);

    const plain = createDataset(parseDataset(parsed()));
    expectTypeOf(plain.getEncounter).parameter(0).toEqualTypeOf<string>();
    expectTypeOf(createDataset(own()).getEncounter).parameter(0).toEqualTypeOf<MyNames["encounter"]>();
  });

  it("should leave the input untouched and unfrozen, and not follow it", () => {
    const input = parsed();
    const dataset = createDataset(input);
    expect(JSON.stringify(input)).toBe(JSON.stringify(parsed()));
    for (const { object } of everyObject(input)) expect(object).not.toSatisfy(Object.isFrozen);
    (input.encounters as Encounter<Names>[]).pop();
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

describe("createDataset over what is no dataset", () => {
  it.each([[undefined], [null], ["text"], [1], [[]], [{}], [{ format: "1" }], [{ format: 0 }], [() => 1]])(
    "should refuse %o with a TypeError",
    (value) => {
      expect(() => createDataset(value as never)).toThrow(TypeError);
      expect(() => createDataset(value as never)).toThrow(/"format".*parseDataset/);
    },
  );

  it("should name every part that is missing", () => {
    const { quotes: _, ...input } = parsed();
    const broken = { ...input, coverage: null, sources: [{}], actors: [{ id: "ada" }, null] };
    expect(() => createDataset(broken as never)).toThrow(
      /"coverage" must be an object; "quotes" must be a list of records; "actors" .* position 1 .*; "sources" .* position 0 .*parseDataset/,
    );
  });

  it("should refuse a newer format, and say that the package is to be updated", () => {
    expect(() => createDataset({ ...parsed(), format: 3 as 2 })).toThrow(UnsupportedFormatError);
    expect(() => createDataset({ ...parsed(), format: 3 as 2 })).toThrow(/format 3; .* up to 2\. Update the package/);
  });

  it("should refuse data that hold themselves", () => {
    const input = parsed();
    Object.assign(input.coverage, { again: input, once: [input] });
    expect(() => createDataset(input)).toThrow(/hold themselves/);
  });

  it("should pollute nothing by a key named __proto__", () => {
    const input = JSON.parse(
      text.replace('"coverage":{', '"coverage":{"__proto__":{"polluted":true},'),
    ) as Dataset<Names>;
    const { edition } = createDataset(input);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect((edition.coverage as { polluted?: unknown }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(edition.coverage)).toBe(Object.prototype);
  });
});
