import { describe, expect, it } from "vitest";
import {
  budapest2025,
  buenosAires2018,
  byStatus,
  cancelled,
  daNang2017,
  encounters,
  paris2018,
} from "../../src/index.ts";

describe("cancelled", () => {
  it("should give the cancelled encounters, in order of time, and the same frozen array each time", () => {
    expect(cancelled()).toEqual(encounters.filter(({ status }) => status === "cancelled"));
    expect(cancelled()).toBe(cancelled());
    expect(cancelled()).toBe(byStatus("cancelled"));
    expect(cancelled()).toSatisfy(Object.isFrozen);
  });

  it("should give Da Nang, Paris, Buenos Aires and Budapest, most of them cancelled by Trump", () => {
    expect(cancelled()).toEqual(expect.arrayContaining([daNang2017, paris2018, buenosAires2018, budapest2025]));
    for (const { cancellation } of [daNang2017, buenosAires2018, budapest2025])
      expect(cancellation.by).toEqual(["donald-trump"]);
  });

  it("should say of each who cancelled it and why, or null where no source says", () => {
    for (const { cancellation } of cancelled()) {
      expect(Object.keys(cancellation)).toEqual(
        expect.arrayContaining(["by", "reason", "announcedVia", "announcedOn"]),
      );
      expect(Object.values(cancellation)).not.toContain(undefined);
    }
  });

  it("should keep the meetings that took place all the same", () => {
    expect(paris2018.meetings.map(({ kind }) => kind)).toContain("greeting");
    expect(daNang2017.meetings.map(({ id }) => id)).toContain("on-the-fly");
  });
});
