import { Ajv2020, type AnySchema } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { InvalidDataError, parseDataset } from "../../src/schema.ts";
import { everyObject } from "../every-object.ts";
import { root } from "../project.ts";

/** How many mutants: `npm run test:nightly` tries ten thousand, `npm run fuzz` a million. */
const RUNS = Number(process.env["FUZZ_RUNS"] ?? 500);
const HOURS = 3_600_000;

type Rec = Record<string, unknown>;
type Kind = "encounters" | "calls" | "proposals" | "claimedContacts" | "quotes" | "actors" | "sources";
type Data = Record<Kind | "redirects", Rec[]>;

const read = (file: string) => JSON.parse(readFileSync(path.join(root, "dist/data", file), "utf8")) as unknown;

/** A valid dataset with the shortest encounter of each shape, the shortest calls, proposal and claimed contact, small enough to be read a million times. */
const valid = JSON.stringify(smaller(read("dataset.json") as Data));

function smaller(data: Data): Data {
  const size = (record: Rec) => JSON.stringify(record).length;
  const shortestFirst = [...data.encounters].sort((a, b) => size(a) - size(b));
  const encounters = shortestFirst.filter(
    ({ status }, at) => shortestFirst.findIndex((other) => other["status"] === status) === at,
  );
  const shortest = (kind: Kind, count: number) => [...data[kind]].sort((a, b) => size(a) - size(b)).slice(0, count);
  const calls = shortest("calls", 2);
  const proposals = shortest("proposals", 1);
  const claimedContacts = shortest("claimedContacts", 1);
  const about = [null, ...encounters.map(({ id }) => id)];
  const quotes = data.quotes
    .filter((quote) => quote["continues"] === null && about.includes(quote["about"] as string | null))
    .slice(0, 3);
  const named = JSON.stringify([
    encounters,
    calls,
    proposals,
    claimedContacts,
    quotes,
    {
      ...data,
      encounters: [],
      calls: [],
      proposals: [],
      claimedContacts: [],
      quotes: [],
      actors: [],
      sources: [],
      redirects: [],
    },
  ]);
  const actors = data.actors.filter(({ id }) => named.includes(JSON.stringify(id)));
  const cited = named + JSON.stringify(actors);
  const sources = data.sources.filter(({ id }) => cited.includes(JSON.stringify(id)));
  const kept: Data = { ...data, encounters, calls, proposals, claimedContacts, quotes, actors, sources };
  const ids = new Set(
    Object.values(kept)
      .flatMap((table) => (Array.isArray(table) ? table : []))
      .map(({ id }) => id),
  );
  return { ...kept, redirects: data.redirects.filter(({ to }) => (to as string[]).every((id) => ids.has(id))) };
}

/** A place in data: an object or list, and a key in it. */
interface Place {
  readonly holder: Rec;
  readonly key: string;
}

function places(value: unknown, found: Place[] = []): Place[] {
  if (typeof value !== "object" || value === null) return found;
  for (const key of Object.keys(value)) {
    found.push({ holder: value as Rec, key });
    places((value as Rec)[key], found);
  }
  return found;
}

/** Sets an own key, whatever its name. */
function define(holder: Rec, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}

/** Keys of prose that no rule for datasets reads. */
const PROSE = ["title", "summary", "statement", "context", "note"];

type Mutation = (data: Data) => void;

const at = fc.nat();
const pick = (data: Data, number: number, wanted: (place: Place) => boolean = () => true): Place | undefined => {
  const all = places(data).filter(wanted);
  return all[number % all.length];
};

const oddKeys = fc.constantFrom(
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "id",
  "status",
  "citations",
  "extra",
  "",
);
const oddValues = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e309,
    "",
    " ",
    "__proto__",
    "2018",
    "2018-02-30",
    "../..",
    "held",
    "vladimir-putin",
    "hamburg-2017",
    [],
    {},
    [[]],
  ),
  fc.string({ maxLength: 12 }),
  fc.constantFrom(100, 10_000).map((length) => "a".repeat(length)),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown>,
);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  at.map((n): Mutation => (data) => {
    const place = pick(data, n);
    if (place && Array.isArray(place.holder)) place.holder.splice(Number(place.key), 1);
    else if (place) Reflect.deleteProperty(place.holder, place.key);
  }),
  fc.tuple(at, oddValues).map(([n, value]): Mutation => (data) => {
    const place = pick(data, n);
    if (place) define(place.holder, place.key, value);
  }),
  fc.tuple(at, oddKeys, oddValues).map(([n, key, value]): Mutation => (data) => {
    const place = pick(data, n, ({ holder }) => !Array.isArray(holder));
    if (place) define(place.holder, key, value);
  }),
  // A copy of another part of the data.
  fc.tuple(at, at).map(([n, m]): Mutation => (data) => {
    const [to, from] = [pick(data, n), pick(data, m)];
    if (to && from) define(to.holder, to.key, structuredClone(from.holder[from.key]));
  }),
  // A member of a list twice, and members in another order.
  at.map((n): Mutation => (data) => {
    const place = pick(data, n, ({ holder }) => Array.isArray(holder));
    if (place && Array.isArray(place.holder)) place.holder.push(structuredClone(place.holder[place.key]));
  }),
  at.map((n): Mutation => (data) => {
    const place = pick(data, n, ({ holder, key }) => Array.isArray(holder[key]));
    (place?.holder[place.key] as unknown[] | undefined)?.reverse();
  }),
);

/** Any text without what a rule about prose refuses. */
const plainText = fc.string().map((text) => text.replaceAll(/ |\]\(/g, "x"));

const proseChange: fc.Arbitrary<Mutation> = fc.tuple(at, plainText).map(([n, text]): Mutation => (data) => {
  const place = pick(data, n, ({ key, holder }) => PROSE.includes(key) && typeof holder[key] === "string");
  if (place) place.holder[place.key] = `Now x${text} told.`;
});

function mutant(mutations: readonly Mutation[]): Data {
  const data = JSON.parse(valid) as Data;
  for (const mutate of mutations) mutate(data);
  return data;
}

/** What any valid dataset must be, judged apart from the code under test: by its JSON Schema and by hand. */
const hasShape = addFormats.default(new Ajv2020({ strict: false })).compile(read("dataset.schema.json") as AnySchema);

const REFERENCES: Record<string, Kind> = {
  source: "sources",
  speaker: "actors",
  addressee: "actors",
  by: "actors",
  initiatedBy: "actors",
  present: "actors",
  interpreters: "actors",
  continues: "quotes",
  participants: "actors",
};

function isSound(data: Data): boolean {
  if (!hasShape(data)) return false;
  const all = places(data).map(({ holder, key }) => ({ key, value: holder[key] }));
  const repeats = (list: unknown[]) => {
    const ids = list.flatMap((member) => (member as Rec | null)?.["id"] ?? []);
    return new Set(ids).size < ids.length;
  };
  if (all.some(({ value }) => Array.isArray(value) && repeats(value))) return false;
  const isId = (kind: Kind, id: unknown) => id === null || data[kind].some((record) => record["id"] === id);
  return (
    all.every(
      ({ key, value }) => !REFERENCES[key] || [value].flat().every((id) => isId(REFERENCES[key] as Kind, id)),
    ) && data.quotes.every(({ about }) => isId("encounters", about))
  );
}

/** Whether a dataset is accepted; what is thrown must be the typed error, with a place and a short message for each problem. */
function isAccepted(data: Data): boolean {
  const before = JSON.stringify(data);
  try {
    const parsed = parseDataset(data);
    expect(isDeepStrictEqual(parsed, data)).toBe(true);
    expect(everyObject(parsed).every(({ object }) => Object.isFrozen(object))).toBe(true);
    return true;
  } catch (error) {
    if (!(error instanceof InvalidDataError)) throw error;
    expect(error.problems.length).toBeGreaterThan(0);
    expect(error.message.length).toBeLessThan(1500 * (error.problems.length + 1));
    return false;
  } finally {
    expect(JSON.stringify(data)).toBe(before);
    expect(Object.keys(Object.prototype)).toEqual([]);
  }
}

describe(`parseDataset of ${RUNS} random mutants of a valid dataset`, () => {
  it("should accept the dataset that they come from", () => {
    expect(isSound(mutant([]))).toBe(true);
    expect(isAccepted(mutant([]))).toBe(true);
  });

  it(
    "should refuse every one that is unsound, with the typed error only, and leave no trace in it",
    { timeout: 24 * HOURS },
    () => {
      let [unsound, refused, accepted] = [0, 0, 0];
      fc.assert(
        fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
          const data = mutant(mutations);
          const sound = isSound(data);
          const taken = isAccepted(data);
          expect(taken && !sound, "an unsound mutant is accepted").toBe(false);
          if (!sound) unsound += 1;
          else if (taken) accepted += 1;
          else refused += 1;
        }),
        { numRuns: RUNS },
      );
      console.log(`${unsound} unsound mutants refused, ${refused} refused by further rules, ${accepted} accepted.`);
      expect(Math.min(unsound, refused, accepted)).toBeGreaterThan(0);
    },
  );

  it("should accept every one in which only prose was changed", { timeout: 24 * HOURS }, () => {
    fc.assert(
      fc.property(fc.array(proseChange, { minLength: 1, maxLength: 3 }), (mutations) => {
        expect(isAccepted(mutant(mutations))).toBe(true);
      }),
      { numRuns: Math.ceil(RUNS / 50) },
    );
  });
});
