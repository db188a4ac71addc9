import { describe, expect, it } from "vitest";
import * as main from "../src/index.ts";
import { everyObject } from "./every-object.ts";
import { renamed } from "./renamed.ts";
import { actorNames, encounterIds, locationNames } from "./queries/known-names.ts";
import { thrownBy } from "./thrown-by.ts";

const {
  actors,
  background,
  between,
  byLocation,
  byStatus,
  byTopic,
  cancelled,
  citationsFor,
  encounters,
  getEncounter,
  meetings,
  quotes,
  quotesAbout,
  quotesBy,
} = main;

/** The name under which an encounter is exported: da-nang-2017 is daNang2017. */
const ownName = (id: string) =>
  id.split("-").reduce((name, word) => name + word.charAt(0).toUpperCase() + word.slice(1));

describe("the exports", () => {
  it("should be the records, the queries, the guards, the edition, what works on editions, and the errors, and nothing else", () => {
    const tables = [
      "actors",
      "background",
      "calls",
      "claimedContacts",
      "edition",
      "encounters",
      "proposals",
      "quotes",
      "redirects",
      "sources",
    ];
    const queries = [
      ...["between", "byLocation", "byStatus", "byTopic", "callsBetween", "cancelled", "citationsFor", "disputed"],
      ...["getActor", "getCall", "getClaimedContact", "getEncounter", "getProposal", "getQuote", "getSource"],
      ...["meetingCounts", "meetings", "met", "quotesAbout", "quotesBy"],
      ...["reportedOnlyBy", "speakersOf", "whereCited"],
    ];
    const finders = ["findActor", "findActorName", "findLocationName"];
    const guards = [
      ...["isActorId", "isEncounterId", "isLocationName"],
      ...["isCancelled", "isHeld", "isNeverHeld", "isScheduled"],
    ];
    const texts = ["formatDate", "formatSource", "keyCitations", "label", "titleOf"];
    const editions = ["cite", "compareEditions", "createDataset"];
    const errors = ["InvalidDateError", "UnknownNameError", "UnsupportedFormatError"];
    expect(Object.keys(main).sort()).toEqual(
      [
        ...[
          ...encounterIds.map(ownName),
          ...tables,
          ...queries,
          ...finders,
          ...guards,
          ...texts,
          ...editions,
          ...errors,
        ],
        ...Object.keys(renamed),
      ].sort(),
    );
  });

  it.each(Object.entries(renamed))("should still have %s, as another name of %s", (old, name) => {
    expect(main[old as keyof typeof main]).toBe(main[name]);
  });

  it.each(encounters)("should hold $id under its own name, the same object as in the list", (encounter) => {
    expect((main as Readonly<Record<string, unknown>>)[ownName(encounter.id)]).toBe(encounter);
  });

  it("should name encounters as the contract does", () => {
    expect(main).toHaveProperty("helsinki2018.id", "helsinki-2018");
    expect(main).toHaveProperty("daNang2017.id", "da-nang-2017");
    expect(main).toHaveProperty("buenosAires2018.id", "buenos-aires-2018");
  });

  it("should hold the records in the order that they promise", () => {
    const starts = encounters.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort());
    for (const table of [actors, main.sources]) {
      const ids = table.map(({ id }) => id);
      expect(ids).toEqual([...ids].sort());
    }
  });
});

/** The answers of a query, each under the call that gave it. */
function answers<Name extends string>(
  query: string,
  names: readonly Name[],
  ask: (name: Name) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [`${query}(${name})`, ask(name)]));
}

/** Whatever a user can get hold of: every exported value, and the answer of every query to every name that it knows. */
function everything(): Record<string, unknown> {
  const records: readonly main.WithCitations[] = [...encounters, ...quotes, ...actors, ...background, ...meetings()];
  return {
    ...Object.fromEntries(Object.entries(main).filter(([, value]) => typeof value !== "function")),
    ...answers("between", ["2016", "2017", "2018", "2019"], (year) => between(year, year)),
    ...answers("byLocation", locationNames, byLocation),
    ...answers("byStatus", ["held", "cancelled", "never-held", "scheduled"], byStatus),
    ...answers("byTopic", ["election-interference", "media", "sanctions", "ukraine"], byTopic),
    ...answers("getEncounter", encounterIds, getEncounter),
    ...answers("quotesAbout", encounterIds, quotesAbout),
    ...answers("quotesBy", actorNames, quotesBy),
    citationsFor: Object.freeze(records.map((record) => citationsFor(record))),
    "citationsFor(what is ours)": citationsFor(main.helsinki2018, "/title"),
    ...answers(
      "whereCited",
      main.sources.map(({ id }) => id),
      main.whereCited,
    ),
    "callsBetween()": main.callsBetween("2025", "2026"),
    "cancelled()": cancelled(),
    "cite(csl-json)": main.cite("csl-json"),
    "compareEditions()": main.compareEditions(
      { format: 1, encounters, quotes },
      { format: 1, encounters: encounters.slice(1), actors },
    ),
    "disputed()": main.disputed(),
    "disputed(hamburg-2017)": main.disputed("hamburg-2017"),
    "meetingCounts()": main.meetingCounts(),
    "meetings()": meetings(),
    "reportedOnlyBy(russia)": main.reportedOnlyBy("russia"),
    "met()": main.met(),
    suggestions: (thrownBy(() => byLocation("Helsinky" as main.LocationName)) as main.UnknownNameError).suggestions,
  };
}

/** Every object within. */
function objects(): { path: string; object: object }[] {
  return everyObject(everything()).slice(1);
}

/** What somebody may try, by mistake or not, to change an object; each must throw. */
const attacks: Readonly<Record<string, (object: Record<string, unknown>) => unknown>> = {
  "write to a key": (object) => (object[Object.keys(object)[0] ?? "key"] = "changed"),
  "add a key": (object) => (object["added"] = true),
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the very attack
  "delete a key": (object) => (Object.keys(object).length ? delete object[Object.keys(object)[0] ?? ""] : refuse()),
  "define a key": (object) => Object.defineProperty(object, Object.keys(object)[0] ?? "key", { value: "changed" }),
  "define a getter": (object) => Object.defineProperty(object, "getter", { get: refuse }),
  "set the prototype": (object) => Object.setPrototypeOf(object, { inherited: true }) as unknown,
  "write to the prototype": (object) => (object["__proto__"] = { inherited: true }),
};

const attacksOnLists: Readonly<Record<string, (list: unknown[]) => unknown>> = {
  "push onto": (list) => list.push("added"),
  "unshift onto": (list) => list.unshift("added"),
  pop: (list) => list.pop(),
  shift: (list) => list.shift(),
  empty: (list) => (list.length = 0),
  sort: (list) => (list.length > 1 ? list.sort(() => -1) : refuse()),
  reverse: (list) => (list.length > 1 ? list.reverse() : refuse()),
  fill: (list) => (list.length ? list.fill("changed") : refuse()),
  "splice into": (list) => list.splice(0, 1, "changed"),
  "copy within": (list) => (list.length > 1 ? list.copyWithin(0, 1) : refuse()),
};

/** Stands for an attack that would change nothing, such as sorting an empty list. */
function refuse(): never {
  throw new TypeError("Nothing to change.");
}

describe("whatever a user can get hold of", () => {
  const all = objects();
  const before = JSON.stringify(everything());

  it("should be plain data", () => {
    const plain = [Object.prototype, Array.prototype];
    expect(
      all.filter(
        ({ object }) => typeof object === "function" || !plain.includes(Reflect.getPrototypeOf(object) as object),
      ),
    ).toEqual([]);
  });

  it("should be frozen, every object in it", () => {
    expect(all.length).toBeGreaterThan(500);
    expect(all.filter(({ object }) => !Object.isFrozen(object)).map(({ path }) => path)).toEqual([]);
  });

  it.each(Object.entries(attacks))("should throw at who tries to %s", (_, attack) => {
    const survived = all.filter(
      ({ object }) => !(thrownBy(() => attack(object as Record<string, unknown>)) instanceof TypeError),
    );
    expect(survived.map(({ path }) => path)).toEqual([]);
  });

  it.each(Object.entries(attacksOnLists))("should throw at who tries to %s a list", (_, attack) => {
    const lists = all.filter(({ object }) => Array.isArray(object));
    const survived = lists.filter(({ object }) => !(thrownBy(() => attack(object as unknown[])) instanceof TypeError));
    expect(survived.map(({ path }) => path)).toEqual([]);
  });

  it("should be after all that as it was", () => {
    expect(JSON.stringify(everything())).toBe(before);
  });
});

describe("what a caller passed", () => {
  it("should be left as it was, and still be his to change", () => {
    const record = structuredClone(main.helsinki2018) as main.WithCitations;
    const before = JSON.stringify(record);
    citationsFor(record);
    citationsFor(record, "/meetings/one-on-one/duration");
    expect(JSON.stringify(record)).toBe(before);
    expect(everyObject(record).filter(({ object }) => Object.isFrozen(object))).toEqual([]);
  });

  it("should change no answer when it is changed later", () => {
    const record = structuredClone(main.helsinki2018) as unknown as { citations: main.Citation[] };
    const answer = citationsFor(record, "/date");
    const kept = [...answer];
    record.citations.splice(0);
    expect(answer).toEqual(kept);
    expect(citationsFor(main.helsinki2018, "/date")).toEqual(kept);
  });
});
