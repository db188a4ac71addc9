import { expect, it } from "vitest";
import { countFrozen, heldIn } from "./held.ts";

const helsinki = { id: "helsinki", places: ["Helsinki"] };
const encounters = [helsinki];

it("should hold each table once, whatever records are exported by themselves", () => {
  expect(heldIn([helsinki, encounters, encounters, () => helsinki, "text", null])).toEqual([encounters]);
});

it("should count the objects and arrays that can be reached, each once", () => {
  expect(countFrozen([encounters, helsinki, "text"])).toEqual({ objects: 3, frozen: 0 });
  expect(countFrozen([Object.freeze([helsinki])])).toEqual({ objects: 3, frozen: 1 });
});

it("should not run getters, and end where data hold themselves", () => {
  const circle: Record<string, unknown> = {
    get text(): string {
      throw new Error("It was run.");
    },
  };
  circle["self"] = circle;
  expect(countFrozen([circle])).toEqual({ objects: 1, frozen: 0 });
});
