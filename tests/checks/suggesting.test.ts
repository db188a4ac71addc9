import { expect, it } from "vitest";
import { suggesting } from "../../src/checks/suggesting.ts";

it("should add the nearest names to a message", () => {
  expect(suggesting()("is no bee", "humble", () => ["honey", "bumble"])).toBe("is no bee; the nearest: bumble");
});

it("should add several names that are as near", () => {
  expect(suggesting()("is no bee", "humble", () => ["bumble", "rumble"])).toBe(
    "is no bee; the nearest: bumble, rumble",
  );
});

it("should add nothing where no name is known", () => {
  expect(suggesting()("is no bee", "humble", () => [])).toBe("is no bee");
});

it.each([1, 20])("should list all of %i names where none is near", (length) => {
  const names = Array.from({ length }, (_, at) => `name-${at}`);
  expect(suggesting()("is no bee", "humble", () => names)).toBe(`is no bee; known are ${names.join(", ")}`);
});

it("should list none of twenty-one names where none is near", () => {
  const names = Array.from({ length: 21 }, (_, at) => `name-${at}`);
  expect(suggesting()("is no bee", "humble", () => names)).toBe("is no bee");
});

it("should compare no more than the first two hundred characters", () => {
  const asked = (spaces: number) => suggesting()("is no bee", `${" ".repeat(spaces)}humble`, () => ["bumble"]);
  expect(asked(194)).toBe("is no bee; the nearest: bumble");
  expect(asked(200)).toBe("is no bee; known are bumble");
});

it("should go on without after a hundred, lest huge data take for ever", () => {
  const suggest = suggesting();
  const messages = Array.from({ length: 103 }, () => suggest("is no bee", "humble", () => ["bumble"]));
  expect(messages.filter((message) => message === "is no bee; the nearest: bumble")).toHaveLength(100);
  expect(messages.slice(100)).toEqual(["is no bee", "is no bee", "is no bee"]);
});

it("should read a list of names once, however often it is asked for", () => {
  let read = 0;
  const known = {
    *[Symbol.iterator]() {
      read += 1;
      yield "bumble";
    },
  };
  const suggest = suggesting();
  for (const asked of ["humble", "rumble", "humble"])
    expect(suggest("is no bee", asked, () => known)).toBe("is no bee; the nearest: bumble");
  expect(read).toBe(1);
});
