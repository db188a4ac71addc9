import { expect, it } from "vitest";
import { firstMet } from "../../src/checks/first-met.ts";

it("should tell more objects apart than one Set of V8 holds", () => {
  const isNew = firstMet();
  const first = {};
  expect(isNew(first)).toBe(true);
  let met = 0;
  for (let at = 0; at < 2 ** 24 + 10; at++) if (isNew({})) met += 1;
  expect(met).toBe(2 ** 24 + 10);
  expect(isNew(first)).toBe(false);
});
