import { describe, expect, it } from "vitest";
import * as z from "zod";
import { checkShape } from "../../src/checks/check-shape.ts";

const bee = z.strictObject({ id: z.string(), kind: z.literal("bee"), stings: z.int() });
const hive = z.strictObject({
  tree: z.string(),
  bees: z.array(z.discriminatedUnion("kind", [bee])),
  swarms: z.array(z.array(z.string())),
  queen: bee,
  "oak/lime~elm": z.string(),
});
const right = {
  tree: "lime",
  bees: [{ id: "maja", kind: "bee", stings: 1 }],
  swarms: [["north"]],
  queen: { id: "beatrix", kind: "bee", stings: 9 },
  "oak/lime~elm": "none",
};

/** What is said of a value in a file. */
function said(value: unknown) {
  const result = checkShape({ file: "data/hives.json", path: "/oldest", value }, hive);
  return "problems" in result ? result.problems : [];
}

describe("checkShape", () => {
  it("should give a value of the right shape", () => {
    expect(checkShape({ file: "data/hives.json", path: "/oldest", value: right }, hive)).toEqual({ data: right });
  });

  it("should say of the whole what it is not", () => {
    expect(said(7)).toEqual([
      {
        file: "data/hives.json",
        path: "/oldest",
        value: 7,
        message: "must be an object, not a number",
        rule: "shape",
      },
    ]);
  });

  it.each([
    ["a key", { ...right, tree: 7 }, "/oldest/tree", 7],
    ["a member with an id", { ...right, bees: [{ ...right.bees[0], stings: "1" }] }, "/oldest/bees/maja/stings", "1"],
    ["a member without an id", { ...right, bees: [7] }, "/oldest/bees/0", 7],
    ["a member whose id is no text", { ...right, bees: [{ ...right.bees[0], id: 7 }] }, "/oldest/bees/0/id", 7],
    ["a member of a member", { ...right, swarms: [["north"], ["south", 7]] }, "/oldest/swarms/1/1", 7],
    [
      "a key, though what it holds has an id",
      { ...right, queen: { ...right.queen, stings: "9" } },
      "/oldest/queen/stings",
      "9",
    ],
    ["a key with a slash and a tilde", { ...right, "oak/lime~elm": 7 }, "/oldest/oak~1lime~0elm", 7],
    [
      "an id with a slash",
      { ...right, bees: [{ id: "ma/ja", kind: "bee", stings: "1" }] },
      "/oldest/bees/ma~1ja/stings",
      "1",
    ],
  ])("should write the path by id to %s, and give what stands there", (_, value, path, held) => {
    expect(said(value)).toEqual([expect.objectContaining({ file: "data/hives.json", path, value: held })]);
  });

  it("should give undefined for what is missing", () => {
    const { tree: _, ...rest } = right;
    expect(said(rest)).toEqual([
      expect.objectContaining({
        path: "/oldest/tree",
        value: undefined,
        message: "is missing; it must be a string",
      }),
    ]);
  });

  it("should report each unknown key by itself, and suggest those that are known there", () => {
    const unknown = "stands under a key that is not known here; correct the key, or remove it";
    expect(said({ ...right, three: 3, badger: null, bees: [{ ...right.bees[0], sting: 2 }] })).toEqual(
      [
        { path: "/oldest/bees/maja/sting", value: 2, message: `${unknown}; the nearest: stings` },
        { path: "/oldest/three", value: 3, message: `${unknown}; the nearest: tree` },
        {
          path: "/oldest/badger",
          value: null,
          message: `${unknown}; known are tree, bees, swarms, queen, oak/lime~elm`,
        },
      ].map((problem) => ({ file: "data/hives.json", rule: "shape", ...problem })),
    );
  });

  it("should suggest what a vocabulary has", () => {
    const schema = z.enum(["honey bee", "bumblebee"]);
    expect(checkShape({ file: "data/bees.json", path: "", value: "bumble bee" }, schema)).toEqual({
      problems: [
        expect.objectContaining({
          path: "",
          message: 'must be one of "honey bee", "bumblebee"; the nearest: bumblebee',
        }),
      ],
    });
  });

  it("should suggest for a hundred mistakes of one value, and for as many of the next", () => {
    const schema = z.array(z.enum(["honey bee"]));
    for (let time = 0; time < 2; time++) {
      const result = checkShape({ file: "f", path: "", value: Array<string>(103).fill("honey bees") }, schema);
      const messages = "problems" in result ? result.problems.map(({ message }) => message) : [];
      expect(messages.filter((message) => message.endsWith("; the nearest: honey bee"))).toHaveLength(100);
      expect(messages).toHaveLength(103);
    }
  });
});
