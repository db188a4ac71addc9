import { expect, it } from "vitest";
import { inWords, list, standing } from "./standing.ts";

const others = (...values: (number | undefined)[]) => new Map(values.map((value, at) => [`peer-${at}`, value]));

it("should be first where every other figure is larger", () => {
  expect(standing(1, others(1.01, 5))).toEqual({ place: "first", ahead: [] });
});

it("should be level where the best is better by less than a tenth", () => {
  expect(standing(10, others(9.5, 20))).toEqual({ place: "level", ahead: [] });
  expect(standing(0, others(0, 3))).toEqual({ place: "level", ahead: [] });
});

it("should name those that are ahead, the best first", () => {
  expect(standing(10, others(5, 20, 1))).toEqual({ place: "behind", ahead: ["peer-2", "peer-0"] });
});

it("should take a difference within the noise for none", () => {
  expect(standing(1.2, others(0.9, 5), 0.5)).toEqual({ place: "level", ahead: [] });
  expect(standing(1.2, others(-0.4, 5), 0.5)).toEqual({ place: "behind", ahead: ["peer-0"] });
});

it("should pass over those without a figure", () => {
  expect(standing(10, others(undefined, 20))).toEqual({ place: "first", ahead: [] });
});

it("should say a standing in words", () => {
  expect(inWords({ place: "first", ahead: [] })).toBe("first");
  expect(inWords({ place: "level", ahead: [] })).toBe("level with the best");
  expect(inWords({ place: "behind", ahead: ["a", "b", "c"] })).toBe("behind a, b and c");
  expect(list(["a", "b"])).toBe("a and b");
});
