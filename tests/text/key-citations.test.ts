import { describe, expect, it } from "vitest";
import {
  actors,
  background,
  calls,
  citationsFor,
  claimedContacts,
  encounters,
  keyCitations,
  proposals,
  quotes,
} from "../../src/index.ts";

describe("keyCitations", () => {
  it("should be those of an encounter's status", () => {
    for (const encounter of encounters) expect(keyCitations(encounter)).toEqual(citationsFor(encounter, "/status"));
  });

  it("should be some for every record, and no more than all", () => {
    for (const record of [
      ...encounters,
      ...calls,
      ...proposals,
      ...claimedContacts,
      ...quotes,
      ...actors,
      ...background,
    ]) {
      const key = keyCitations(record);
      expect(key.length).toBeGreaterThan(0);
      expect(citationsFor(record)).toEqual(expect.arrayContaining([...key]));
    }
  });

  it("should be at most ten for each encounter", () => {
    for (const encounter of encounters) expect(keyCitations(encounter).length).toBeLessThanOrEqual(10);
  });

  it("should refuse what carries no citations", () => {
    expect(() => keyCitations({} as never)).toThrow(TypeError);
    expect(() => keyCitations(null as never)).toThrow(TypeError);
  });
});
