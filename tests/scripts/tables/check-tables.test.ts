import { expect, it } from "vitest";
import { checkTables } from "../../../src/scripts/tables/check-tables.ts";
import { ownTables, tableNamed, tablesWith } from "./changed-tables.ts";

it("should accept the tables of the project", () => {
  expect(() => {
    checkTables(ownTables);
  }).not.toThrow();
});

it.each([
  [
    "a null in a required column",
    "actors",
    1,
    "name",
    null,
    /is null, which its schema does not allow; fill the record/,
  ],
  ["a cell that is missing", "actors", 1, "name", undefined, /is missing; write null where nothing is known/],
  [
    "empty text, which CSV cannot tell from null",
    "actors",
    1,
    "role",
    "",
    /must be a string that is not empty, not ""/,
  ],
  ["text for a number", "meetings", 2, "minutes", "136", /must be a whole number, not "136"/],
  ["a fraction of a minute", "meetings", 2, "minutes", 1.5, /must be a whole number, not 1\.5/],
  ["text for true or false", "topics", 1, "named_by_us", "true", /must be true or false, not "true"/],
  ["a month for a day", "quotes", 1, "first_day", "2018-07", /must be a day that exists, YYYY-MM-DD, not "2018-07"/],
  ["a day that no calendar has", "quotes", 1, "first_day", "2018-02-30", /must be a day that exists/],
  ["text for a list", "actors", 1, "aliases", "Путин", /must be an array of strings that are not empty/],
  [
    "a value that the vocabulary lacks",
    "actors",
    1,
    "side",
    "moon",
    /has "moon", which its vocabulary does not; take one of us, russia, other/,
  ],
  ["one in a list", "encounters", 1, "topics", ["moon"], /has "moon", which its vocabulary does not/],
] as const)("should refuse %s, and name table, row, column and remedy", (_, table, row, column, value, message) => {
  const check = () => {
    checkTables(tablesWith(table, row, column, value));
  };
  expect(check).toThrow(message);
  expect(check).toThrow(new RegExp(`Table "${table}", row ${row} \\(.+\\), column "${column}": `));
});

it("should refuse two rows of one key", () => {
  const [first] = tableNamed("actors").rows;
  expect(() => {
    checkTables(tablesWith("actors", 2, "id", first?.["id"]));
  }).toThrow(/Table "actors", row 2 .*column "id": has the key of row 1, ".*"; give one of the records another id/);
});

it.each([
  [
    "quotes",
    "speaker",
    "nobody",
    /names "nobody", which no row of "actors" has as its id; correct the id in data\/, or add the record/,
  ],
  ["claims", "dispute", "none", /names "encounters", ".+", "none", which no row of "disputes" has/],
  ["accounts", "record", "atlantis-2018", /names "atlantis-2018", which no row of "encounters" has/],
])("should refuse a row of %s whose %s is not there", (table, column, value, message) => {
  expect(() => {
    checkTables(tablesWith(table, 1, column, value));
  }).toThrow(message);
});

it("should refuse a key that may be null, or that no column has", () => {
  const actors = tableNamed("actors");
  const check = (key: string[]) => () => {
    checkTables([{ ...actors, key }]);
  };
  expect(check(["role"])).toThrow('Table "actors", column "role": is part of the key and may be null');
  expect(check(["nickname"])).toThrow('Table "actors": no column is called "nickname", which its key names');
});

it("should tell every problem at once", () => {
  const tables = tablesWith("actors", 1, "name", null).map((table) =>
    table.name === "quotes" ? tableNamed("quotes", tablesWith("quotes", 1, "text", null)) : table,
  );
  expect(() => {
    checkTables(tables);
  }).toThrow(/Table "quotes"[^]*Table "actors"/);
});
