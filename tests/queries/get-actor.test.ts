import { describe, expect, expectTypeOf, it } from "vitest";
import { type ActorId, actors, getActor } from "../../src/index.ts";
import { describeLookup } from "./lookup.ts";

describe("getActor", () => {
  describeLookup({ kind: "actor", names: actors.map(({ id }) => id), ask: getActor as (name: string) => unknown });

  it("should return the very record that the table holds, typed by its id", () => {
    expect(actors.length).toBeGreaterThan(0);
    for (const record of actors) {
      const found = getActor(record.id);
      expect(found).toBe(record);
      expectTypeOf(found.id).toEqualTypeOf<typeof record.id>();
    }
  });

  it("should take ids only, not names", () => {
    expect(() => getActor("Putin" as ActorId)).toThrow('Unknown actor "Putin".');
  });
});
