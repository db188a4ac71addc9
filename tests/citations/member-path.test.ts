import { describe, expect, it } from "vitest";
import { walk } from "../../src/citations/member-path.ts";

const record = {
  meetings: [
    { id: "dinner", venue: "Hall" },
    { id: "bilateral", venue: null },
  ],
  topics: ["ukraine"],
  start: "2018-01-01",
  citations: [{ source: "x" }],
};

describe("walk", () => {
  it("should name members of lists by their id, and plain values by themselves", () => {
    expect(walk(record, "/meetings/dinner/venue")).toMatchObject({
      steps: [{}, { segment: "meetings" }, { segment: "dinner" }, { value: "Hall" }],
    });
    expect(walk(record, "/topics/ukraine")).toMatchObject({ steps: [{}, {}, { value: "ukraine" }] });
  });

  it("should arrive at what is not known", () => {
    expect(walk(record, "/meetings/bilateral/venue")).toMatchObject({ steps: [{}, {}, {}, { value: null }] });
  });

  it("should stay at the record without a path", () => {
    expect(walk(record, "")).toEqual({ steps: [{ segment: "", value: record }] });
  });

  it.each([
    ["/meetings/0", ["/meetings/dinner", "/meetings/bilateral"]],
    ["/nothing", ["/meetings", "/topics", "/start", "/citations"]],
    ["/start/0", []],
    ["/__proto__", ["/meetings", "/topics", "/start", "/citations"]],
    ["/meetings/length", ["/meetings/dinner", "/meetings/bilateral"]],
    ["/citations/0", []],
  ])("should say, lost on %j, which paths go on from there", (path, lost) => {
    expect(walk(record, path)).toEqual({ lost });
  });
});
