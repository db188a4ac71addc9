import { inspect } from "node:util";
import { JSDOM } from "jsdom";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encounters, meetings, quotesBy } from "../../src/index.ts";
import { show, UnknownNameError } from "../../src/notebook.ts";

const rows = [
  { city: "Osaka", year: 2019, by: ["donald-trump", "vladimir-putin"], venue: null },
  { city: "Helsinki", year: 2018, by: [], venue: "Presidential Palace" },
];

/** The cells of a table of HTML, row by row. */
function cellsOf(html: string): string[][] {
  return [...JSDOM.fragment(html).querySelectorAll("tr")].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
}

describe("show", () => {
  it("should set rows in columns of text", () => {
    expect(show(rows).text.split("\n")).toEqual([
      "city      year  by                            venue",
      "────────  ────  ────────────────────────────  ───────────────────",
      "Osaka     2019  donald-trump, vladimir-putin  null",
      "Helsinki  2018                                Presidential Palace",
    ]);
  });

  it("should make a table of HTML of the same cells", () => {
    expect(cellsOf(show(rows).html)).toEqual([
      ["city", "year", "by", "venue"],
      ["Osaka", "2019", "donald-trump, vladimir-putin", "null"],
      ["Helsinki", "2018", "", "Presidential Palace"],
    ]);
  });

  it("should be drawn by Deno's kernel, and printed by consoles", () => {
    const table = show(rows) as unknown as Record<symbol, () => unknown>;
    const { text, html } = show(rows);
    expect(table[Symbol.for("Jupyter.display")]?.()).toEqual({ "text/html": html, "text/plain": text });
    expect(table[Symbol.for("Deno.customInspect")]?.()).toBe(text);
    expect(inspect(table)).toBe(text);
    expect(show(rows).toString()).toBe(text);
  });

  it.each([
    [{ count: 3n }, "3"],
    [{ count: { all: 2n ** 64n } }, '{"all":"18446744073709551616"}'],
    [{ of: [null, 1] }, "null, 1"],
    [{ day: new Date(Number.NaN) }, "Invalid Date"],
    [{ odd: { toJSON: () => undefined } }, "[object Object]"],
    [{ text: "\u001b[31mred" }, " [31mred"],
    [{ "two\nlines": 1 }, "1"],
    [{ day: new Date(Date.UTC(2018, 6, 16)) }, "2018-07-16T00:00:00.000Z"],
    [{ text: "two\n  lines" }, "two lines"],
    [{ held: true }, "true"],
    [{ of: [1, "two"] }, "1, two"],
    [{ of: [{ a: 1 }] }, '[{"a":1}]'],
    [{ nothing: undefined }, ""],
    [{ counts: new Map([["held", 5n]]) }, '{"held":"5"}'],
    [{ topics: new Set(["syria", "iran"]) }, "syria, iran"],
    [{ by: { topics: new Set(["syria"]), in: new Map([[2018, 1]]) } }, '{"topics":["syria"],"in":{"2018":1}}'],
    [{ by: new Set([new Map()]) }, "[{}]"],
  ])("should show %o as %s", (row, words) => {
    expect(cellsOf(show([row]).html)[1]).toEqual([words]);
  });

  it("should say what a value is that holds itself, which has no JSON", () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect(cellsOf(show([{ circle }]).html)[1]).toEqual(["[object Object]"]);
  });

  it("should keep the name of a column on one line", () => {
    expect(show([{ "two\nlines": 1 }]).text.split("\n")[0]).toBe("two lines");
  });

  it("should count one row that is left out in the singular", () => {
    expect(show([{ a: 1 }, { a: 2 }], { limit: 1 }).text).toContain("1 more row");
    expect(show([{ a: 1 }, { a: 2 }], { limit: 1 }).text).not.toContain("rows");
  });

  it("should show the columns asked for, in their order, and no others", () => {
    expect(cellsOf(show(rows, { columns: ["year", "city"] }).html)[1]).toEqual(["2019", "Osaka"]);
    expect(cellsOf(show(rows, { columns: [] }).html)[0]).toEqual([]);
  });

  it("should have a column for each key of any row", () => {
    const [head] = cellsOf(show<{ a?: number; b?: number }>([{ a: 1 }, { b: 2 }]).html);
    expect(head).toEqual(["a", "b"]);
    expect(cellsOf(show(encounters).html)[0]).toContain("cancellation");
  });

  it.each([
    [undefined, 20, "80 more rows"],
    [3, 3, "97 more rows"],
    [0, 0, "100 more rows"],
    [100, 100, undefined],
    [Infinity, 100, undefined],
  ])("should show with a limit of %s the first %i rows", (limit, shown, more) => {
    const table = show(
      Array.from({ length: 100 }, (_, at) => ({ at })),
      limit === undefined ? {} : { limit },
    );
    expect(cellsOf(table.html)).toHaveLength(shown + 1);
    expect(JSDOM.fragment(table.html).querySelector("caption")?.textContent).toBe(more);
    expect(table.text.split("\n").at(-1) === more).toBe(more !== undefined);
  });

  it("should show records in a size that a page can hold", () => {
    expect(show(quotesBy("Putin"), { columns: ["date", "text"] }).text.length).toBeLessThan(3_000);
    expect(
      show(meetings())
        .text.split("\n")
        .every((line) => line.length < 700),
    ).toBe(true);
  });

  it("should show nothing of no rows, whatever columns are asked for", () => {
    expect(cellsOf(show([]).html)).toEqual([[]]);
    expect(cellsOf(show([], { columns: ["city" as never] }).html)).toEqual([["city"]]);
  });

  it("should escape whatever a value holds, and keep it in its cell", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom("<script>", "</td>", '"', "&lt;", "'"),
        (text, markup) => {
          const value = text.replace(/[\0\r\ud800-\udfff\ufffd]/g, "") + markup;
          const [, [cell] = []] = cellsOf(show([{ value }]).html);
          expect(cell).toBe(value.replace(/[\s\p{Cc}]+/gu, " "));
        },
      ),
    );
  });

  it("should cut long text on a terminal, between letters, and keep it whole in HTML", () => {
    const text = "𝒜".repeat(100);
    expect(show([{ text }]).text.split("\n").at(-1)).toBe(`${"𝒜".repeat(47)}…`);
    expect(show([{ text }]).html).toContain(text);
  });

  it("should freeze what it returns, and change nothing that it was given", () => {
    const given = structuredClone(rows);
    expect(Object.isFrozen(show(given))).toBe(true);
    expect(given).toEqual(rows);
  });

  it.each([
    [["citty"], 'Unknown column "citty". The nearest known: "city".'],
    [["xyz"], 'Unknown column "xyz". Known are "city", "year", "by", "venue".'],
    [["toString"], "Unknown column"],
  ])("should refuse the columns %j, and say which there are", (columns, message) => {
    expect(() => show(rows, { columns: columns as never })).toThrow(UnknownNameError);
    expect(() => show(rows, { columns: columns as never })).toThrow(message);
  });

  it.each([
    ["rows", () => show("rows" as never), "show(): rows must be an array of objects, not a string."],
    ["a row", () => show([{}, null] as never), "show(): rows[1] must be an object, not null."],
    ["options", () => show(rows, null as never), "show(): options must be an object, not null."],
    [
      "columns",
      () => show(rows, { columns: "city" as never }),
      "show(): options.columns must be an array of strings, not a string.",
    ],
    [
      "a column",
      () => show(rows, { columns: [1 as never] }),
      "show(): options.columns[0] must be a string, not a number.",
    ],
    ["a limit", () => show(rows, { limit: -1 }), "show(): options.limit must be a whole number or Infinity, not -1."],
    [
      "text for a limit",
      () => show(rows, { limit: "9" as never }),
      "show(): options.limit must be a whole number or Infinity, not a string.",
    ],
    ["an option", () => show(rows, { limits: 3 } as never), 'Unknown option "limits". The nearest known: "limit".'],
  ])("should refuse what is not right for %s", (_, ask, message) => {
    expect(ask).toThrow(message);
  });
});
