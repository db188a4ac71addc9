import { expect, it } from "vitest";
import { firstMet } from "../../src/checks/first-met.ts";

it("should tell each object from those that were met before, however few one set may hold", () => {
  const objects = Array.from({ length: 10 }, (_, at) => ({ at }));
  for (const most of [1, 3, 10, undefined]) {
    const isNew = firstMet(most);
    expect(objects.map(isNew)).toEqual(objects.map(() => true));
    expect([...objects, ...objects].map(isNew)).not.toContain(true);
    expect(isNew({ at: 0 })).toBe(true);
  }
});

it("should look into few sets, so that three hundred thousand objects take no time to speak of", () => {
  const isNew = firstMet();
  let met = 0;
  for (let at = 0; at < 300_000; at++) if (isNew({})) met += 1;
  expect(met).toBe(300_000);
});
