import { describe, expect, it } from "vitest";
import { covering } from "../../src/citations/covering.ts";
import { walk } from "../../src/citations/member-path.ts";

const all = { source: "all" };
const date = { source: "date", supports: ["date"] };
const venue = { source: "venue", supports: ["venue"] };
const meetings = { source: "meetings", supports: ["meetings"] };
const record = {
  id: "x",
  date: "2018",
  occasion: { name: "Summit" },
  cancelled: null,
  topics: ["ukraine"],
  meetings: [{ id: "dinner", venue: "Hall", duration: { minutes: 60 }, citations: [all, venue] }],
  citations: [date, meetings, { source: "rest", supports: ["occasion", "topics"] }],
};

function sources(path: string): string[] {
  const way = walk(record, path);
  return "steps" in way ? covering(way.steps).map(({ source }) => source) : [];
}

describe("covering", () => {
  it.each([
    ["/date", ["date"]],
    ["/occasion/name", ["rest"]],
    ["/topics", ["rest"]],
    ["/topics/ukraine", ["rest"]],
    ["/meetings/dinner/venue", ["all", "venue"]],
    ["/meetings/dinner/duration/minutes", ["all"]],
    ["/meetings/dinner", ["all", "venue"]],
    ["/meetings", ["all", "venue", "meetings"]],
    ["/cancelled", []],
    ["/citations/1", ["meetings"]],
    ["/citations/2/supports/topics", ["rest"]],
    ["/meetings/dinner/citations/0/source", ["all"]],
    ["", ["date", "meetings", "rest", "all", "venue"]],
  ])("should find who says %j", (path, expected) => {
    expect(sources(path)).toEqual(expected);
  });
});
