import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { compareEditions, createDataset, formatDate, formatSource, getSource, titleOf } from "../src/index.ts";
import { show } from "../src/notebook.ts";
import { InvalidDataError, parseDataset } from "../src/schema.ts";
import { everyObject } from "./every-object.ts";
import { notText } from "./queries/spellings.ts";
import { root } from "./project.ts";
import { thrownBy } from "./thrown-by.ts";

type Rec = Record<string, unknown>;

const text = readFileSync(path.join(root, "dist/data/dataset.json"), "utf8");
const KINDS = ["encounters", "calls", "proposals", "claimedContacts", "quotes", "actors", "sources", "accounts"];

/** A few records of each kind, as JSON.parse gives them. */
function few(): Rec {
  const whole = JSON.parse(text) as Record<string, Rec[]>;
  return { ...whole, redirects: [], ...Object.fromEntries(KINDS.map((kind) => [kind, whole[kind]?.slice(0, 2)])) };
}

class Thrown extends Error {}

const refuse = (): never => {
  throw new Thrown("Whoever made the data throws this.");
};

function nested(depth: number): unknown {
  let value: unknown = {};
  for (let at = 0; at < depth; at++) value = at % 2 ? [value] : { a: value };
  return value;
}

function cyclic(): unknown {
  const value: Rec = { a: [] };
  (value["a"] as unknown[]).push(value, value);
  return value;
}

class Instance {
  readonly id = "x";
  get name(): string {
    return refuse();
  }
}

/** What no JSON holds, or few would put there; each is made anew. */
const HOSTILE: Readonly<Record<string, () => unknown>> = {
  "a getter that throws": () => Object.defineProperty({}, "id", { get: refuse, enumerable: true }),
  "a proxy that throws at any touch": () => new Proxy({}, { get: refuse, ownKeys: refuse, has: refuse }),
  "a proxy of an array that throws at any touch": () => new Proxy([], { get: refuse, ownKeys: refuse, has: refuse }),
  "a value that holds itself": cyclic,
  "a value 100,000 deep": () => nested(100_000),
  "an array with a hole": () => Object.assign([], { 1: "a" }),
  "an array of billions of holes": () => new Array<unknown>(2 ** 32 - 1),
  "a string of 4 million letters": () => "x".repeat(4_000_000),
  "a million halves of surrogate pairs": () => "\ud800".repeat(1_000_000),
  "an object without a prototype": () => Object.assign(Object.create(null) as Rec, { id: "x" }),
  "keys of prototypes": () =>
    JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}') as unknown,
  "a symbol for a key": () => ({ [Symbol("id")]: { a: 1 } }),
  "a symbol": () => Symbol("id"),
  "a bigint": () => 1n,
  "a class's instance": () => new Instance(),
  "a function": () => refuse,
  "a date": () => new Date(0),
  "a map": () => new Map([["id", "x"]]),
  NaN: () => NaN,
};

interface Place {
  readonly holder: Rec;
  readonly key: string;
}

function places(value: unknown): Place[] {
  return everyObject(value).flatMap(({ object }) => Object.keys(object).map((key) => ({ holder: object as Rec, key })));
}

/** Whether a function answers, with what is frozen, or throws what it documents, or what the data themselves throw. */
function holds(run: () => unknown, typed: (error: unknown) => boolean): void {
  const before = Reflect.ownKeys(Object.prototype).length;
  let answer: unknown;
  try {
    answer = run();
  } catch (error) {
    const isKnown = error instanceof Thrown || typed(error);
    if (!isKnown) throw error;
    expect((error as Error).message.length).toBeLessThan(2_000_000);
  }
  expect(Reflect.ownKeys(Object.prototype).length).toBe(before);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  for (const { object } of everyObject(answer))
    if (typeof object !== "function" && isData(object)) expect(object).toSatisfy(Object.isFrozen);
}

/** Prototypes, and errors that belong to functions, are not of the answer. */
function isData(object: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(object);
  return Array.isArray(object) || prototype === Object.prototype || prototype === null;
}

const ENTRIES: Readonly<Record<string, readonly [run: (data: Rec) => unknown, typed: (error: unknown) => boolean]>> = {
  parseDataset: [parseDataset, (error) => error instanceof InvalidDataError || isPlainRefusal(error)],
  createDataset: [(data) => createDataset(data as never).encounters, (error) => error instanceof TypeError],
  "compareEditions, older": [
    (data) => compareEditions(data as never, few() as never),
    (error) => error instanceof TypeError,
  ],
  "compareEditions, newer": [
    (data) => compareEditions(few() as never, data as never),
    (error) => error instanceof TypeError,
  ],
};

function isPlainRefusal(error: unknown): boolean {
  return error instanceof TypeError && error.message.includes("must be plain data");
}

describe.each(Object.entries(ENTRIES))("%s of data with something hostile in them", (_, [run, typed]) => {
  it.each(Object.entries(HOSTILE))("should answer, or refuse in its own words: %s", (_, make) => {
    fc.assert(
      fc.property(fc.nat(), (at) => {
        const data = few();
        const all = places(data);
        const { holder, key } = all[at % all.length] as Place;
        const set = (value: unknown) =>
          Object.defineProperty(holder, key, { value, enumerable: true, configurable: true });
        set(null);
        const before = JSON.stringify(data);
        set(make());
        holds(() => run(data), typed);
        // Nothing of the input was changed or frozen.
        expect(Object.isFrozen(holder)).toBe(false);
        set(null);
        expect(JSON.stringify(data)).toBe(before);
      }),
      { numRuns: 4 },
    );
  });
});

describe("functions that take a record or a value", () => {
  const asked: Readonly<Record<string, (value: never) => unknown>> = { formatDate, formatSource, titleOf, show };

  it.each(Object.keys(asked))("should answer, or refuse with a typed error, whatever %s is given", (name) => {
    const odd = {
      ...HOSTILE,
      ...Object.fromEntries(Object.entries(notText).map(([what, value]) => [what, () => value])),
    };
    for (const [what, make] of Object.entries(odd)) {
      const error = thrownBy(() => asked[name]?.(make() as never));
      const isTyped = error === undefined || error instanceof TypeError || error instanceof RangeError;
      expect(isTyped || error instanceof Thrown || (error as Error).message.includes("Nobody"), what).toBe(true);
    }
  });
});

describe("where a page has changed what all objects share", () => {
  const { map } = Array.prototype;
  afterEach(() => {
    Array.prototype.map = map;
    for (const key of ["polluted", "title", "supports"]) Reflect.deleteProperty(Object.prototype, key);
  });

  it("should give the same answers with keys and setters on Object.prototype", () => {
    const expected = createDataset(few() as never).encounters;
    const changes = JSON.stringify(compareEditions({ format: 2 }, few() as never));
    const polluted = (): [unknown, string] => {
      Object.defineProperty(Object.prototype, "polluted", { value: { a: 1 }, enumerable: true, configurable: true });
      Object.defineProperty(Object.prototype, "title", { set: refuse, get: () => "x", configurable: true });
      try {
        return [
          createDataset(few() as never).encounters,
          JSON.stringify(compareEditions({ format: 2 }, few() as never)),
        ];
      } finally {
        for (const key of ["polluted", "title"]) Reflect.deleteProperty(Object.prototype, key);
      }
    };
    expect(polluted()).toEqual([expected, changes]);
  });

  it("should copy data though Array.prototype.map was replaced", () => {
    const expected = createDataset(few() as never).encounters;
    const answer = (() => {
      const data = few();
      Array.prototype.map = function map(this: unknown[], each: (one: unknown, at: number) => unknown) {
        const found: unknown[] = [];
        for (let at = 0; at < this.length; at++) found.push(each(this[at], at));
        return found;
      } as typeof map;
      try {
        return createDataset(data as never).encounters;
      } finally {
        Array.prototype.map = map;
      }
    })();
    expect(answer).toEqual(expected);
  });

  it("should know its own records still", () => {
    expect(Object.isFrozen(getSource("bloomberg-2025-08"))).toBe(true);
  });
});
