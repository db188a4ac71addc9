import { describe, expect, it } from "vitest";
import * as z from "zod";
import { keysAt, shapeWords } from "../../src/checks/shape-words.ts";

const bee = z.strictObject({ kind: z.literal("bee"), hive: z.string() });
const wasp = z.strictObject({ kind: z.literal(["wasp", "hornet"]), stings: z.int() });
const tagged = z.discriminatedUnion("kind", [z.object({ kind: z.enum(["bee", "wasp"]) })]);
const insect = z.discriminatedUnion("kind", [bee, wasp]);

/** What is said of the first thing that is wrong with a value, with the names among which the nearest is sought. */
function said(schema: z.ZodType, value: unknown): string | undefined {
  const suggest = (message: string, asked: string, known: () => Iterable<string>) =>
    `${message}; ${asked} is like ${[...known()].join("|")}`;
  return schema.safeParse(value, { error: (issue) => shapeWords(issue, schema, value, suggest) }).error?.issues[0]
    ?.message;
}

describe("shapeWords", () => {
  it.each([
    ["a string", z.string()],
    ["a number", z.number()],
    ["true or false", z.boolean()],
    ["an array", z.array(z.string())],
    ["an object", z.strictObject({})],
    ["an object", insect],
    ['"one"', z.literal("one")],
    ['one of "red", "green"', z.enum(["red", "green"])],
    ["one of 1, null", z.literal([1, null])],
  ])("should say that %s is missing, or that null may stand for it", (right, schema) => {
    for (const value of [{}, { held: undefined }]) {
      expect(said(z.object({ held: schema }), value)).toBe(`is missing; it must be ${right}`);
      expect(said(z.object({ held: schema.nullable() }), value)).toBe("is missing; give a value, or null");
    }
  });

  it("should say of an object that is missing what it is in a list of objects", () => {
    expect(said(z.array(z.object({ held: insect })), [{}])).toBe("is missing; it must be an object");
  });

  it.each([
    ["null: not known, or so. More of it", "not known, or so"],
    ["Who came; Null: nobody; computed.", "nobody"],
    ["What null is: nobody knows; null: none", "none"],
  ])("should say what null means by the description, %s", (description, meaning) => {
    const schema = z.object({ held: z.string().nullable().meta({ description }) });
    expect(said(schema, {})).toBe(`is missing; give a value, or null (${meaning})`);
  });

  it.each(["What isnull: nothing", "null:none", "Of null."])(
    "should not take %s for what null means",
    (description) => {
      const schema = z.object({ held: z.string().nullable().meta({ description }) });
      expect(said(schema, {})).toBe("is missing; give a value, or null");
    },
  );

  it.each([
    [null, "null"],
    [NaN, "NaN"],
    [Infinity, "Infinity"],
    [-Infinity, "-Infinity"],
    [7, "a number"],
    [7n, "a bigint"],
    [Symbol("bee"), "a symbol"],
    [() => 7, "a function"],
    [true, "a boolean"],
    [[], "an array"],
    [{}, "an object"],
    [new Date(0), "a Date"],
    [new Map(), "a Map"],
  ])("should say what kind of value %s is", (value, kind) => {
    expect(said(z.string(), value)).toBe(`must be a string, not ${kind}`);
  });

  it.each([
    [1.5, "must be a whole number, not 1.5"],
    [-0.25, "must be a whole number, not -0.25"],
    [Infinity, "must be a number, not Infinity"],
  ])("should show the number %s in place of a whole one", (value, words) => {
    expect(said(z.int(), value)).toBe(words);
  });

  it("should say that null is right too", () => {
    expect(said(z.object({ held: z.string().nullable() }), { held: 7 })).toBe("must be a string or null, not a number");
    expect(said(z.object({ held: z.enum(["red", "green"]).nullable() }), { held: 7 })).toBe(
      'must be one of "red", "green" or null',
    );
  });

  it("should suggest the values of a vocabulary that are like a string", () => {
    expect(said(z.object({ held: z.enum(["red", "green"]) }), { held: "gren" })).toBe(
      'must be one of "red", "green"; gren is like red|green',
    );
    expect(said(z.literal(["one", 1, true]), "on")).toBe('must be one of "one", 1, true; on is like one|1|true');
    expect(said(z.literal("one"), "on")).toBe('must be "one"; on is like one');
  });

  it.each([
    ["by itself", insect, (held: unknown) => held],
    ["in an object", z.object({ held: insect }), (held: unknown) => ({ held })],
    ["in an object, or null", z.object({ held: insect.nullable() }), (held: unknown) => ({ held })],
    ["in an object, or absent", z.object({ held: insect.nullable().optional() }), (held: unknown) => ({ held })],
    ["in a list", z.array(insect), (held: unknown) => [held]],
  ])("should suggest what tells the shapes of a union apart, %s", (_, schema, holding) => {
    expect(said(schema, holding({ kind: "honeybee" }))).toBe(
      'must be one of "bee", "wasp", "hornet"; honeybee is like bee|wasp|hornet',
    );
    expect(said(schema, holding({ kind: 7 }))).toBe('must be one of "bee", "wasp", "hornet"');
    expect(said(schema, holding({}))).toBe('is missing; it must be one of "bee", "wasp", "hornet"');
  });

  it("should find the shape of a union that a value has by its tag", () => {
    const hive = z.object({ held: z.array(insect) });
    expect(said(hive, { held: [{ kind: "bee", hive: "oak" }, { kind: "bee" }] })).toBe(
      "is missing; it must be a string",
    );
    expect(said(hive, { held: [{ kind: "hornet" }] })).toBe("is missing; it must be a number");
  });

  it("should find what may be null in the shape of a union that a value has", () => {
    const one = z.object({ kind: z.literal("one"), held: z.string().nullable() });
    const other = z.object({ kind: z.literal("other"), held: z.string() });
    const schema = z.discriminatedUnion("kind", [one, other]);
    expect(said(schema, { kind: "one" })).toBe("is missing; give a value, or null");
    expect(said(schema, { kind: "other" })).toBe("is missing; it must be a string");
    const within = z.object({ all: z.array(schema) });
    expect(said(within, { all: [{ kind: "one" }] })).toBe("is missing; give a value, or null");
    expect(said(within, { all: [{ kind: "other" }] })).toBe("is missing; it must be a string");
  });

  it.each([
    ["a list that must not be empty", z.array(z.string()).min(1), [], "must not be empty"],
    ["a list that is too short", z.array(z.string()).min(2), ["a"], "must have at least 2 members"],
    ["a list that is too long", z.array(z.string()).max(1), ["a", "b"], "must have at most 1 members"],
    ["a string that is too short", z.string().min(1), "", "must have no fewer than 1 characters"],
    ["a string that is too long", z.string().max(2), "bee", "must have no more than 2 characters"],
    ["a number that is too small", z.number().min(1), 0, "must be at least 1"],
    ["a number that is too big", z.number().max(3), 4, "must be at most 3"],
    ["a number on the lower bound", z.number().gt(1), 1, "must be greater than 1"],
    ["a number on the upper bound", z.number().lt(3), 3, "must be less than 3"],
  ])("should say the bound of %s", (_, schema, value, words) => {
    expect(said(schema, value)).toBe(words);
    expect(said(z.object({ held: schema.nullable() }), { held: value })).toBe(
      words === "must not be empty" ? "must not be empty; give a value, or null" : words,
    );
  });

  it("should say what null means in place of an empty list", () => {
    const schema = z.object({ held: z.array(z.string()).min(1).nullable().meta({ description: "null: not known" }) });
    expect(said(schema, { held: [] })).toBe("must not be empty; give a value, or null (not known)");
  });

  it("should show the pattern of a string, or name its format", () => {
    expect(said(z.string().regex(/^[a-z]+$/), "Bee")).toBe("must match /^[a-z]+$/");
    expect(said(z.url(), "bee")).toBe("must match url");
  });

  it.each([
    ["a refinement", z.object({ held: z.string().refine(() => false) }), { held: "bee" }],
    ["a union without a tag", z.object({ held: z.union([z.string(), z.number()]) }), { held: true }],
    ["a union without a tag that is missing", z.object({ held: z.union([z.string(), z.number()]) }), {}],
    ["a union without a tag, given a string", z.object({ held: z.union([z.boolean(), z.number()]) }), { held: "bee" }],
    ["a union whose shapes no literal tells apart", z.object({ held: tagged }), { held: { kind: "bird" } }],
    ["a union whose shapes no literal tells apart, without a tag", z.object({ held: tagged }), { held: {} }],
    [
      "a check of what is missing in a shape of a union",
      z.discriminatedUnion("kind", [z.object({ kind: z.literal("one"), held: z.custom(() => false) })]),
      { kind: "one" },
    ],
  ])("should leave the words of zod for %s", (_, schema, value) => {
    expect(said(schema, value)).toMatch(/^Invalid /);
    expect(said(schema, value)).toBe(schema.safeParse(value).error?.issues[0]?.message);
  });

  it("should follow a path into what no schema tells of", () => {
    const inner = z.object({ held: z.string() });
    const schema = z.record(z.string(), inner);
    expect(said(schema, { bee: {} })).toBe("is missing; it must be a string");
    expect(said(schema, { bee: 7 })).toBe("must be an object, not a number");
  });
});

describe("keysAt", () => {
  const schema = z.object({ hive: z.array(insect).nullable(), home: z.object({ tree: z.string() }).optional() });

  it.each([
    ["the whole", [], {}, ["hive", "home"]],
    ["an object that may be absent", ["home"], {}, ["tree"]],
    ["a shape of a union", ["hive", 0], { hive: [{ kind: "bee" }] }, ["kind", "hive"]],
    ["a shape with two tags", ["hive", 1], { hive: [{ kind: "bee" }, { kind: "hornet" }] }, ["kind", "stings"]],
    ["a shape that is not known", ["hive", 0], { hive: [{ kind: "bird" }] }, []],
    ["a shape without a tag", ["hive", 0], { hive: [{}] }, []],
    ["what is no object", ["hive", 0], { hive: ["bee"] }, []],
    ["nothing", ["hive", 0], { hive: null }, []],
    ["a string", ["home", "tree"], { home: { tree: "oak" } }, []],
    ["what is within a string", ["home", "tree", "leaf"], { home: { tree: "oak" } }, []],
    ["a key that is not known", ["garden"], { garden: {} }, []],
    ["a list", ["hive"], { hive: [] }, []],
  ] as const)("should give the keys of %s", (_, keys, value, known) => {
    expect(keysAt(schema, value, keys)).toEqual(known);
  });

  it("should give no keys of a union whose shapes are not told apart by literals", () => {
    expect(keysAt(tagged, { kind: "bee" }, [])).toEqual([]);
  });
});
