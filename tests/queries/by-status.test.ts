import { describe, expect, it } from "vitest";
import { byStatus, encounters } from "../../src/index.ts";
import { describeLookup } from "./lookup.ts";

const statuses = ["held", "cancelled", "never-held", "scheduled"] as const;

describe("byStatus", () => {
  describeLookup({ kind: "status", names: statuses, ask: byStatus as (name: string) => unknown });

  it.each(statuses)("should give the encounters that are %s, in order of time", (status) => {
    expect(byStatus(status)).toEqual(encounters.filter((encounter) => encounter.status === status));
    expect(byStatus(status)).toSatisfy(Object.isFrozen);
  });

  it("should put every encounter under one status", () => {
    expect(statuses.flatMap((status) => [...byStatus(status)])).toHaveLength(encounters.length);
  });

  it("should know which invitations came to nothing", () => {
    expect(byStatus("never-held").map(({ id, invitation }) => [id, invitation.by])).toEqual(
      expect.arrayContaining([
        ["washington-2018", ["donald-trump"]],
        ["moscow-2020", ["vladimir-putin"]],
      ]),
    );
  });

  it("should understand who writes cancelled with one l", () => {
    expect(() => byStatus("canceled" as "cancelled")).toThrow(
      'Unknown status "canceled". The nearest known: "cancelled".',
    );
  });
});
