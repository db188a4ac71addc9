import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import * as main from "../../src/index.ts";
import * as rows from "../../src/tables.ts";
import { tables } from "../../src/tables/all.ts";
import { functionOf } from "../../src/tables/rows-of.ts";
import { root } from "../project.ts";
import { thrownBy } from "../thrown-by.ts";

type RowFunction = (dataset?: unknown) => readonly Readonly<Record<string, unknown>>[];

const functions = Object.entries(rows as unknown as Readonly<Record<string, RowFunction>>);
const functionNamed = (name: string) => functions.find(([known]) => known === name)?.[1] as RowFunction;

it("should be one function for each table", () => {
  expect(functions.map(([name]) => name).sort()).toEqual(tables.map(functionOf).sort());
});

describe.each(tables)("the rows of $name", (table) => {
  const rowsOf = functionNamed(functionOf(table));
  const columns = Object.keys(table.columns);

  it("should have every column of the table, in its order, whatever they hold", () => {
    for (const row of rowsOf()) expect(Object.keys(row)).toEqual(columns);
  });

  it("should hold nothing but numbers, booleans, text, arrays of text and null, and no empty text", () => {
    for (const row of rowsOf())
      for (const value of Object.values(row))
        for (const held of Array.isArray(value) ? (value as unknown[]) : [value]) {
          expect(["string", "number", "boolean", "object"]).toContain(typeof held);
          if (typeof held === "object") expect(held).toBeNull();
          expect(held).not.toBe("");
        }
  });

  it("should be frozen, with all that they hold", () => {
    const all = rowsOf();
    expect(Object.isFrozen(all)).toBe(true);
    for (const row of all) for (const value of [row, ...Object.values(row)]) expect(Object.isFrozen(value)).toBe(true);
  });

  it("should be the same array each time, of this edition and of another", () => {
    expect(rowsOf()).toBe(rowsOf());
    const other = main.createDataset(own());
    expect(rowsOf(other)).toBe(rowsOf(other));
    expect(rowsOf(other)).not.toBe(rowsOf());
    expect(rowsOf(other)).toEqual(rowsOf());
  });

  it.each([null, 1, "encounters", [], {}, new Map()])("should refuse %j in place of a dataset", (value) => {
    expect(() => rowsOf(value)).toThrow(`${functionOf(table)}(): dataset must be what createDataset() returns, not `);
    expect(() => rowsOf(value)).toThrow(TypeError);
  });
});

describe.each(functions)("%s of what createDataset() has not made", (name, rowsOf) => {
  it("should refuse records that nobody has checked, and copies that somebody may have changed", () => {
    const kinds = [
      "background",
      "redirects",
      ...Object.keys(own()).filter((key) => Array.isArray(own()[key as "calls"])),
    ];
    const unchecked = Object.fromEntries(kinds.map((kind) => [kind, [{}, null]]));
    const message = `${name}(): dataset must be what createDataset() returns, not an object that is not frozen, such as a copy.`;
    for (const dataset of [unchecked, { ...main.createDataset(own()), ...unchecked }])
      expect(() => rowsOf(dataset)).toThrow(new TypeError(message));
  });
});

describe("rows of records that createDataset() takes, and parseDataset() would not", () => {
  it.each([
    ["callRows", "calls", { durations: undefined }],
    ["callDurationRows", "calls", { durations: 1 }],
    ["quoteVariantRows", "quotes", { variants: null }],
    ["topicRows", "proposals", { accounts: {} }],
    ["quoteRows", "quotes", { date: "zzz" }],
  ] as const)("should be refused by %s, with the way to find what is wrong", (name, kind, wrong) => {
    const data = structuredClone(own()) as unknown as Record<string, object[]>;
    Object.assign(data[kind]?.[0] ?? {}, wrong);
    const dataset = main.createDataset(data as never);
    const error = thrownBy(() =>
      (rows as unknown as Record<string, (of: unknown) => unknown>)[name]?.(dataset),
    ) as Error;
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toBe(
      `${name}(): dataset holds a record that is none of this format; parseDataset() of trump-putin-encounters/schema says which, and what is wrong with it.`,
    );
    expect(error.cause).toBeInstanceOf(Error);
  });
});

describe.each(readdirSync(path.join(root, "data/releases")).filter((file) => file.endsWith(".json")))(
  "the rows of the edition %s",
  (file) => {
    const edition = JSON.parse(readFileSync(path.join(root, "data/releases", file), "utf8")) as main.DatasetInput;
    const dataset = main.createDataset(edition);

    it.each(functions)("should be made by %s, with null for what that edition did not have", (name, rowsOf) => {
      const columns = Object.keys(tables.find((table) => functionOf(table) === name)?.columns ?? {});
      for (const row of rowsOf(dataset)) {
        expect(Object.keys(row)).toEqual(columns);
        expect(Object.values(row)).not.toContain(undefined);
      }
    });

    it("should be as many as its records", () => {
      expect(rows.encounterRows(dataset)).toHaveLength(edition.encounters.length);
      expect(rows.quoteRows(dataset)).toHaveLength(edition.quotes.length);
      expect(rows.sourceRows(dataset)).toHaveLength(edition.sources.length);
    });
  },
);

describe("the rows, against the records", () => {
  const { encounters, calls, proposals, claimedContacts, quotes, actors, sources, background, redirects } = main;
  const cited = sources.flatMap(({ id }) => main.whereCited(id));

  it("should be one for each record, or part of one", () => {
    expect(rows.encounterRows().map(({ id }) => id)).toEqual(encounters.map(({ id }) => id));
    expect(rows.meetingRows()).toHaveLength(main.meetings().length);
    expect(rows.callRows().map(({ id }) => id)).toEqual(calls.map(({ id }) => id));
    expect(rows.callDurationRows()).toHaveLength(calls.flatMap(({ durations }) => durations).length);
    expect(rows.proposalRows().map(({ id }) => id)).toEqual(proposals.map(({ id }) => id));
    expect(rows.claimedContactRows().map(({ id }) => id)).toEqual(claimedContacts.map(({ id }) => id));
    expect(rows.quoteRows().map(({ id }) => id)).toEqual(quotes.map(({ id }) => id));
    expect(rows.quoteVariantRows()).toHaveLength(quotes.flatMap(({ variants }) => variants).length);
    expect(rows.accountRows()).toHaveLength(
      [...encounters, ...calls, ...proposals, ...claimedContacts].flatMap(({ accounts }) => accounts).length +
        background.length,
    );
    expect(rows.disputeRows()).toHaveLength(main.disputed().length);
    expect(rows.claimRows()).toHaveLength(main.disputed().flatMap(({ claims }) => claims).length);
    expect(rows.citationRows()).toHaveLength(cited.length);
    expect(rows.actorRows().map(({ id }) => id)).toEqual(actors.map(({ id }) => id));
    expect(rows.sourceRows().map(({ id }) => id)).toEqual(sources.map(({ id }) => id));
    expect(rows.redirectRows()).toHaveLength(redirects.length);
  });

  it("should give the citations of a part in their order, at a path that citationsFor takes", () => {
    const records = new Map<string, main.WithCitations>(
      [...encounters, ...calls, ...proposals, ...claimedContacts, ...quotes, ...actors, ...background].map((record) => [
        record.id,
        record,
      ]),
    );
    for (const { record, path: at, source } of rows.citationRows()) {
      const found = main.citationsFor(records.get(record) as main.WithCitations, at);
      expect(found.map((citation) => citation.source)).toContain(source);
    }
  });

  it("should say which claim the record follows, as disputed() does", () => {
    const followed = rows.claimRows().filter(({ is_followed }) => is_followed);
    expect(followed).toHaveLength(main.disputed().filter(({ follows }) => follows).length);
  });

  it("should have a claim's value as text, and a duration in columns as well", () => {
    const dinner = rows.claimRows().find(({ id, record }) => record === "hamburg-2017" && id === "trump");
    expect(dinner).toMatchObject({ value: '{"minutes":15,"bound":"about"}', minutes: 15, bound: "about" });
    expect(rows.claimRows().find(({ id }) => id === "white-house")).toMatchObject({
      value: "The talk was brief and came as the dinner was ending.",
      minutes: null,
      bound: null,
    });
  });

  it("should find on which side those stand who name a topic", () => {
    for (const { said_by, named_by_us, named_by_russia } of rows.topicRows()) {
      const sides = said_by.map((id) => main.getActor(id).side);
      expect([named_by_us, named_by_russia]).toEqual([sides.includes("us"), sides.includes("russia")]);
    }
  });
});

function own(): main.DatasetInput {
  const { edition, encounters, calls, proposals, claimedContacts, quotes, actors, sources, background, redirects } =
    main;
  const { coverage } = edition;
  return {
    format: 2,
    coverage,
    encounters,
    calls,
    proposals,
    claimedContacts,
    quotes,
    actors,
    sources,
    accounts: background,
    redirects,
  };
}
