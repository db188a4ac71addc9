import { describe, expect, it } from "vitest";
import { daysOf } from "../../src/dates/days-of.ts";
import { encounters, getEncounter, hamburg2017, meetings } from "../../src/index.ts";

describe("meetings", () => {
  it("should give every meeting of every encounter, with its encounter's id", () => {
    expect(meetings()).toEqual(
      encounters.flatMap(({ id, meetings }) => meetings.map((meeting) => ({ ...meeting, encounter: id }))),
    );
  });

  it("should give them in order of time", () => {
    const days = meetings().map(({ date }) => daysOf(date).first ?? "");
    expect(days).toEqual([...days].sort());
  });

  it("should give the same frozen array each time, of frozen meetings", () => {
    expect(meetings()).toBe(meetings());
    expect([meetings(), ...meetings()].filter((value) => !Object.isFrozen(value))).toEqual([]);
  });

  it("should know the meetings in Hamburg and the greeting in Paris", () => {
    expect(meetings().filter(({ encounter }) => encounter === "hamburg-2017")).toMatchObject([
      { kind: "greeting", duration: null },
      { kind: "bilateral", duration: { minutes: 136, bound: "exactly" } },
      {
        kind: "pull-aside",
        venue: "Elbphilharmonie",
        duration: { minutes: 60, bound: "about" },
        initiatedBy: ["donald-trump"],
        present: null,
        notesTaken: false,
      },
    ]);
    expect(meetings().some(({ encounter, kind }) => encounter === "paris-2018" && kind === "greeting")).toBe(true);
  });

  it("should leave out what was cancelled without a meeting, and lead back to its encounter", () => {
    expect(meetings().map(({ encounter }) => encounter)).not.toContain("moscow-2020");
    for (const { id, encounter } of meetings())
      expect(getEncounter(encounter).meetings.map((meeting) => meeting.id)).toContain(id);
  });

  it("should leave the records as they were", () => {
    meetings();
    expect(hamburg2017.meetings[0]).not.toHaveProperty("encounter");
  });
});
