import { describe, expect, it } from "vitest";
import { datasetJsonSchema } from "../../../src/schema/json-schema.ts";
import { columnsOf } from "../../../src/scripts/tables/columns.ts";
import type { Column, Table } from "../../../src/tables/table.ts";

const schema = datasetJsonSchema();

/** The one column of a table of encounters, calls and quotes. */
function only(column: Column<object>, others: Readonly<Record<string, Column<object>>> = {}) {
  const table: Table = {
    name: "hives",
    row: "hive",
    meaning: "A hive.",
    key: ["it"],
    parts: { encounter: "Encounter", call: "Call", quote: "Quote", meeting: "Meeting" },
    columns: { it: column, ...others },
    rows: () => [],
  };
  return columnsOf(table, schema)[0];
}

describe("columnsOf", () => {
  it("should take type, meaning and example of the field at the path", () => {
    expect(only("encounter.location.latitude")).toMatchObject({
      name: "it",
      type: "number",
      nullable: false,
      meaning: "Of the city, in decimal degrees north (WGS 84).",
      example: 60.16952,
    });
  });

  it.each([
    ["encounter.title", "string"],
    ["encounter.start", "date"],
    ["encounter.date", "string"],
    ["encounter.location.geonamesId", "integer"],
    ["encounter.topics", "list"],
    ["meeting.notesTaken", "boolean"],
    ["meeting.present", "list"],
  ])("should know that %s is a %s", (path, type) => {
    expect(only(path)?.type).toBe(type);
  });

  it.each([
    ["encounter.title", false],
    ["encounter.occasion.name", false],
    ["meeting.venue", true],
    ["meeting.duration.minutes", true],
    ["encounter.cancellation.by", true],
    ["call.durations.0.minutes", true],
  ])("should know whether %s may be null: %s", (path, nullable) => {
    expect(only(path)?.nullable).toBe(nullable);
  });

  it("should say for which records a value that others have is null", () => {
    expect(only("encounter.cancellation.announcedOn")?.meaning).toMatch(/ Null where there is no `cancellation`\.$/);
    expect(only("call.durations.0.bound")?.meaning).toMatch(/ Null where there is no `durations`\.$/);
    expect(only("meeting.venue")?.meaning).not.toContain("Null where");
  });

  it("should take the meaning that the table gives instead", () => {
    expect(only({ path: "encounter.id", meaning: "The encounter." })).toMatchObject({ meaning: "The encounter." });
  });

  it("should have the values of a vocabulary, also of one that tells shapes apart, and of lists", () => {
    expect(only("encounter.status")?.values).toEqual(["held", "cancelled", "never-held", "scheduled"]);
    expect(only("meeting.duration.bound")?.values).toContain("at-most");
    expect(only("encounter.topics")?.values).toContain("ukraine");
    expect(only("encounter.title")?.values).toBeUndefined();
  });

  it("should call the day of a date by the column that has the date", () => {
    expect(only({ firstDayOf: "quote.date" }, { said_on: "quote.date" })).toMatchObject({
      type: "date",
      nullable: true,
      meaning: "The first day that `said_on` may mean; null: `said_on` is null, or an interval open at that end.",
    });
  });

  it("should refuse a path along which no record has anything", () => {
    expect(() => only("encounter.place.town")).toThrow(
      'The column "it" of the table "hives" (src/tables/) reads "encounter.place.town", but records have no "place" there.',
    );
  });

  it("should refuse what a cell cannot hold", () => {
    expect(() => only("encounter.location")).toThrow(
      'The column "it" of the table "hives" (src/tables/) must hold plain values',
    );
    expect(() => only("encounter.meetings")).toThrow("must hold plain values");
  });
});
