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

function sources(path: string, within: object = record): string[] {
  const way = walk(within, path);
  return "steps" in way ? covering(way.steps).map(({ source }) => source) : [];
}

/** A record as from the format 2 on, whose topics are those of its accounts. */
const told = {
  id: "x",
  topics: ["iran", "syria", "ukraine"],
  note: "ukraine",
  accounts: [
    {
      id: "both",
      topics: [
        { topic: "iran", as: "discussed" },
        { topic: "ukraine", as: "discussed" },
      ],
      citations: [all, { source: "named", supports: ["topics"] }, { source: "by", supports: ["by"] }],
    },
    { id: "one", topics: [{ topic: "ukraine", as: "discussed" }], citations: [{ source: "one" }] },
    { id: "plan", topics: [{ topic: "ukraine", as: "planned" }], citations: [{ source: "plan" }] },
    { id: "uncited", topics: [{ topic: "syria", as: "discussed" }] },
  ],
  citations: [{ source: "record" }],
};

describe("covering the topics of a record", () => {
  it.each([
    ["/topics", ["all", "named", "one"]],
    ["/topics/iran", ["all", "named"]],
    ["/topics/ukraine", ["all", "named", "one"]],
    ["/topics/0", ["all", "named"]],
    ["/topics/syria", []],
    ["/note", ["record"]],
    ["/accounts/plan/topics", ["plan"]],
    ["/accounts/both/topics/1/as", ["all", "named"]],
  ])("should find who says %j in the accounts that name it as discussed", (path, expected) => {
    expect(sources(path, told)).toEqual(expected);
  });
});

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

  it.each([
    ["what is not known", "/cancelled", []],
    ["what is known", "/date", ["whole"]],
    ["what has citations of its own", "/meetings/dinner", ["all"]],
    ["an array whose members have citations of their own", "/meetings", ["all"]],
  ])("should find, where a citation on the record names no keys, who says %s", (_, path, expected) => {
    const whole = {
      date: "2018",
      cancelled: null,
      meetings: [{ id: "dinner", citations: [all] }],
      citations: [{ source: "whole" }],
    };
    expect(sources(path, whole)).toEqual(expected);
  });

  it("should find nobody where nothing around has citations", () => {
    expect(sources("/date", { date: "2018" })).toEqual([]);
  });
});
