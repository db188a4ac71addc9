import { expect, it } from "vitest";
import { exactly } from "../../src/names/exactly.ts";

it("should know the names of the list only, exactly as they are spelt, and read it once", () => {
  let read = 0;
  const isKnown = exactly(() => {
    read += 1;
    return ["a", "b"];
  });
  expect(read).toBe(0);
  expect(["a", "b", "A", "c", null, undefined, {}, ["a"], "__proto__"].filter(isKnown)).toEqual(["a", "b"]);
  expect(read).toBe(1);
});
