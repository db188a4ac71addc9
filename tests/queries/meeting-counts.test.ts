import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byStatus, meetingCounts, meetings, met } from "../../src/index.ts";
import { meetingCountsIn } from "../../src/queries/meeting-counts.ts";

describe("meetingCounts", () => {
  it("should count what the other queries return", () => {
    expect(meetingCounts()).toEqual({
      encounters: met().length,
      planned: byStatus("held").length,
      talks: meetings().filter(({ kind }) => kind !== "greeting").length,
      contacts: meetings().length,
    });
  });

  it("should return the same frozen object each time", () => {
    expect(meetingCounts()).toBe(meetingCounts());
    expect(meetingCounts()).toSatisfy(Object.isFrozen);
  });

  it("should count any encounters, each in its own way", () => {
    const encounter = fc.record({
      status: fc.constantFrom("held", "cancelled", "never-held", "scheduled"),
      meetings: fc.array(fc.record({ kind: fc.constantFrom("greeting", "bilateral", "one-on-one", "pull-aside") })),
    });
    fc.assert(
      fc.property(fc.array(encounter), (encounters) => {
        const expected = { encounters: 0, planned: 0, talks: 0, contacts: 0 };
        for (const { status, meetings } of encounters) {
          if (meetings[0]) expected.encounters++;
          if (status === "held") expected.planned++;
          for (const { kind } of meetings) {
            expected.contacts++;
            if (kind !== "greeting") expected.talks++;
          }
        }
        expect(meetingCountsIn(() => encounters as never)()).toEqual(expected);
      }),
    );
  });
});
