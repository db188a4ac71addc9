import { describe, expect, it } from "vitest";
import { cancelled, encounters, isHeld, meetings, met } from "../../src/index.ts";

describe("met", () => {
  it("should return the encounters of every meeting, in chronological order", () => {
    expect(met().map(({ id }) => id)).toEqual([...new Set(meetings().map(({ encounter }) => encounter))]);
    for (const encounter of met()) expect(encounters).toContain(encounter);
  });

  it("should return every encounter that was held, and the cancelled ones at which they met in passing", () => {
    expect(met()).toEqual(expect.arrayContaining(encounters.filter(isHeld)));
    const ids = met().map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["da-nang-2017", "paris-2018", "buenos-aires-2018"]));
    expect(ids).not.toContain("budapest-2025");
    expect(cancelled().some(({ meetings }) => meetings.length === 0)).toBe(true);
  });

  it("should return the same frozen array each time", () => {
    expect(met()).toBe(met());
    expect(met()).toSatisfy(Object.isFrozen);
  });
});
