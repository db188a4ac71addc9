import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  background,
  actors,
  calls,
  type Citation,
  type WithCitations,
  citationsFor,
  claimedContacts,
  encounters,
  hamburg2017,
  helsinki2018,
  meetings,
  proposals,
  quotes,
  UnknownNameError,
} from "../../src/index.ts";
import { requireCitations } from "../../src/queries/citations-for.ts";
import { everyObject } from "../every-object.ts";
import { thrownBy } from "../thrown-by.ts";
import { anyText, notText, oddTexts, vastTexts } from "./spellings.ts";

type CitedRecord = WithCitations & { readonly id: string };

const records: readonly CitedRecord[] = [
  ...encounters,
  ...calls,
  ...proposals,
  ...claimedContacts,
  ...quotes,
  ...actors,
  ...background,
  ...meetings(),
  ...encounters.map(({ id, location }) => ({ ...location, id: `location of ${id}` })),
];

/** What no source says: ours, computed, or the citations themselves. */
const ours = [
  "id",
  "title",
  "summary",
  "context",
  "start",
  "end",
  "encounter",
  "certainty",
  "independentSources",
  "noReadoutFrom",
  "isFragment",
  "follows",
  "why",
  "statusNote",
  "presentIsComplete",

  "path",
  "citations",
];

interface Place {
  readonly record: CitedRecord;
  readonly path: string;
  readonly value: unknown;
  readonly isOurs: boolean;
}

/** Every path that can be walked in a record. */
function everyPlace(record: CitedRecord): Place[] {
  const below = (value: unknown, path: string): Place[] => {
    const members: [string, unknown, boolean][] = Array.isArray(value)
      ? value
          .map((member: { id?: string } | string): [string | undefined, unknown, boolean] =>
            typeof member === "string" ? [member, member, false] : [member.id, member, false],
          )
          .filter((member): member is [string, unknown, boolean] => member[0] !== undefined)
      : typeof value === "object" && value !== null
        ? Object.entries(value).map(([key, held]) => [key, held, ours.includes(key)])
        : [];
    return members.flatMap(([name, held, isOurs]) => [
      { record, path: `${path}/${name}`, value: held, isOurs },
      ...(isOurs ? [] : below(held, `${path}/${name}`)),
    ]);
  };
  return [{ record, path: "", value: record, isOurs: false }, ...below(record, "")];
}

const places = records.flatMap(everyPlace);
const says = ({ value, isOurs }: Place) => value !== null && !isOurs && !(Array.isArray(value) && value.length === 0);
const name = ({ record, path }: Place) => `${record.id} ${path}`;

/** Every citation that sits in a record. */
function within(record: object): Set<unknown> {
  return new Set(
    everyObject(record).flatMap(({ path, object }) => (path.endsWith("/citations") ? (object as Citation[]) : [])),
  );
}

describe("citationsFor", () => {
  it("should list the paths that go on from where an unknown one got lost, where none is near", () => {
    const message = (path: string) => (thrownBy(() => citationsFor(hamburg2017, path)) as Error).message;
    const ids = hamburg2017.disputes.map(({ id }) => `"/disputes/${id}"`);
    expect(ids.length).toBeGreaterThan(1);
    expect(message("/disputes/0")).toBe(`Unknown path "/disputes/0". Known are ${ids.join(", ")}.`);
  });

  it("should say for every value that a source gives who says so", () => {
    expect(places.length).toBeGreaterThan(1_000);
    expect(
      places
        .filter(says)
        .filter(({ record, path }) => citationsFor(record, path).length === 0)
        .map(name),
    ).toEqual([]);
  });

  it("should give citations that sit in the record, each once, in a frozen array", () => {
    const inside = new Map(records.map((record) => [record, within(record)]));
    for (const place of places) {
      const citations = citationsFor(place.record, place.path);
      expect(
        citations.every((citation) => inside.get(place.record)?.has(citation)),
        name(place),
      ).toBe(true);
      expect(new Set(citations).size, name(place)).toBe(citations.length);
      expect(citations).toSatisfy(Object.isFrozen);
    }
  });

  it("should give a citation only where it supports the value, what the value lies in, or a part of it", () => {
    for (const { record, path, value } of places) {
      const keys = path.split("/").slice(1);
      const parts = everyObject(value).flatMap(({ object }) => Object.keys(object));
      for (const { supports } of citationsFor(record, path)) {
        if (supports)
          expect(
            supports.some((key) => keys.includes(key) || parts.includes(key)),
            `${record.id} ${path}`,
          ).toBe(true);
      }
    }
  });

  it("should give nothing for what is not known, is ours, or says nothing", () => {
    expect(
      places
        .filter((place) => place.isOurs || place.value === null)
        .filter(({ record, path }) => citationsFor(record, path).length > 0)
        .map(name),
    ).toEqual([]);
    expect(citationsFor(helsinki2018, "/title")).toEqual([]);
    expect(citationsFor(helsinki2018, "/meetings/working-lunch/notesTaken")).toEqual([]);
  });

  it.each(ours)("should say that nobody says %j, though a citation covers the whole record", (key) => {
    const citations: Citation[] = [{ source: "kremlin-58014" }];
    expect(citationsFor({ [key]: "ours", citations }, `/${key}`)).toEqual([]);
  });

  it("should take the id of a member for an id, whatever key is called so", () => {
    const citation: Citation = { source: "kremlin-58014" };
    expect(
      citationsFor(
        { citations: [], parts: [{ id: "summary", value: 1, citations: [citation] }] } as WithCitations,
        "/parts/summary",
      ),
    ).toEqual([citation]);
  });

  it.each([
    { record: helsinki2018, path: "/date", sources: ["kremlin-58014", "cnbc-2018-06-28", "ap-2018-06-28"] },
    {
      record: helsinki2018,
      path: "/meetings/one-on-one/duration",
      sources: ["anna-news-putin-i-tramp-zavershili-vstrechu", "ria-novosti-2018-07-16"],
    },
    {
      record: helsinki2018,
      path: "/meetings/one-on-one/duration/minutes",
      sources: ["anna-news-putin-i-tramp-zavershili-vstrechu", "ria-novosti-2018-07-16"],
    },
    {
      record: hamburg2017,
      path: "/meetings/dinner/initiatedBy",
      sources: ["bloomberg-2025-08", "buzzfeed-2017-07-19", "new-york-times-2017-07-18"],
    },
    { record: hamburg2017, path: "/location/timeZone", sources: ["npm-tz-lookup"] },
  ])("should know who says so in $record.id at $path", ({ record, path, sources }) => {
    expect(citationsFor(record, path).map(({ source }) => source)).toEqual(sources);
  });

  it("should give all citations of a record and its parts without a path, the outer ones first", () => {
    for (const record of records) {
      expect(new Set(citationsFor(record))).toEqual(within(record));
      expect(citationsFor(record).slice(0, record.citations.length)).toEqual([...new Set(record.citations)]);
    }
  });

  it("should not need the first slash", () => {
    expect(citationsFor(helsinki2018, "date")).toEqual(citationsFor(helsinki2018, "/date"));
    expect(citationsFor(helsinki2018, "/")).toEqual(citationsFor(helsinki2018));
  });

  it("should keep its answer when the record it was asked for is changed", () => {
    const record = { citations: [...helsinki2018.citations] };
    const answer = citationsFor(record);
    const before = [...answer];
    record.citations.length = 0;
    expect(answer).toEqual(before);
  });

  it.each([
    ["/meetings/one-on-one/lenght", "/meetings/one-on-one/"],
    ["/meetings/0", "/meetings/one-on-one"],
    ["/datum", "/date"],
    ["/topics/ukrain", "/topics/ukraine"],
  ])("should suggest for %j the paths that go on from there", (path, suggestion) => {
    const error = thrownBy(() => citationsFor(helsinki2018, path));
    expect(error).toMatchObject({ code: "ERR_UNKNOWN_NAME", kind: "path", asked: path });
    expect((error as UnknownNameError).suggestions[0]).toContain(suggestion);
  });

  it("should return for the path of a citation that citation, as for each path that parseDataset may name", () => {
    for (const { record } of places) {
      for (const [at, citation] of record.citations.entries()) {
        for (const path of [`/citations/${at}`, `/citations/${at}/source`])
          expect(citationsFor(record, path)).toEqual([citation]);
      }
    }
  });

  it("should suggest only paths that can be walked", () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), anyText, ({ record, path }, text) => {
        const error = thrownBy(() => citationsFor(record, `${path}/${text}`));
        for (const suggestion of error instanceof UnknownNameError ? error.suggestions : [])
          expect(thrownBy(() => citationsFor(record, suggestion))).toBeUndefined();
      }),
    );
  });

  it("should refuse any text that is no path of the record", () => {
    fc.assert(
      fc.property(fc.constantFrom(...records), anyText, (record, text) => {
        fc.pre(text !== "" && text !== "/" && !(text.replace(/^\//, "") in record));
        expect(thrownBy(() => citationsFor(record, text))).toMatchObject({
          code: "ERR_UNKNOWN_NAME",
          kind: "path",
          asked: text,
        });
      }),
    );
  });

  it.each([
    ...oddTexts.filter((text) => text !== ""),
    "//",
    "/date/",
    "/date/0",
    "/meetings/length",
    "/topics/__proto__",
    "/location/__proto__",
    "/citations/999/source",
  ])("should refuse %j", (path) => {
    expect(thrownBy(() => citationsFor(helsinki2018, path))).toMatchObject({ kind: "path", asked: path });
  });

  it.each(
    Object.entries({
      ...vastTexts,
      slashes: () => "/".repeat(2_000_000),
      "steps of a path": () => "/meetings".repeat(200_000),
    }),
  )("should refuse megabytes of %s", (_, text) => {
    expect(thrownBy(() => citationsFor(helsinki2018, text()))).toBeInstanceOf(UnknownNameError);
  });

  it.each(Object.keys(notText).filter((what) => what !== "undefined"))(
    "should refuse %s as a path, and not look inside",
    (what) => {
      expect(() => citationsFor(helsinki2018, notText[what] as string)).toThrow(
        /^citationsFor\(\): path must be a string, not /,
      );
    },
  );

  it.each(Object.keys(notText).filter((what) => !what.startsWith("a proxy")))(
    "should refuse %s as a record",
    (what) => {
      const error = thrownBy(() => citationsFor(notText[what] as WithCitations, "/date"));
      expect(error).toBeInstanceOf(TypeError);
      expect((error as TypeError).message).toMatch(/^citationsFor\(\): record must be an object with citations, not /);
    },
  );

  it("should tell who passes an id how to look the record up", () => {
    expect(() => citationsFor("helsinki-2018" as never, "/date")).toThrow(
      'citationsFor(): record must be an object with citations, not a string. Look the record up by its id first: citationsFor(getEncounter("helsinki-2018"), path).',
    );
  });

  it("should say what to pass to who passes an object without citations", () => {
    for (const record of [{ id: "helsinki-2018" }, { citations: "kremlin-58014" }])
      expect(() => citationsFor(record as never)).toThrow(
        new TypeError(
          "citationsFor(): record must be an object with citations, not one without. Pass an encounter, a meeting, a quote or another record or part that has them.",
        ),
      );
    expect(() => citationsFor(null as never)).toThrow(
      new TypeError(
        "citationsFor(): record must be an object with citations, not null. Pass an encounter, a meeting, a quote or another record or part that has them.",
      ),
    );
  });

  it("should show a function that takes the record alone without other parameters", () => {
    expect(() => {
      requireCitations("helsinki-2018", "keyCitations");
    }).toThrow('Look the record up by its id first: keyCitations(getEncounter("helsinki-2018")).');
    expect(
      thrownBy(() => {
        requireCitations({ citations: [] }, "keyCitations");
      }),
    ).toBeUndefined();
  });
});
