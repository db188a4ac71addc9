import { nearest } from "../names/nearest.ts";
import { requireString, typeInWords } from "../names/require-string.ts";
import { UnknownNameError } from "../names/unknown-name-error.ts";

/** What to show of rows. */
export interface ShowOptions<Column extends string = string> {
  /** The columns, in this order; without it, every key of every row, in the order in which they come. */
  readonly columns?: readonly Column[];
  /** How many rows at most, from the first: a whole number, or `Infinity` for all; without it, 20. */
  readonly limit?: number;
}

/**
 * Rows as a table: Deno's Jupyter kernel draws its HTML; Node.js, Deno, Bun and tslab print its text.
 *
 * @example
 * ```ts
 * import { show } from "trump-putin-encounters/notebook";
 *
 * console.log(show([{ city: "Osaka" }]).html.startsWith("<table>"));
 * // prints: true
 * ```
 */
export interface Shown {
  /** The table as HTML, with every value escaped. */
  readonly html: string;
  /** The table as text: a line for the columns, one below it, and one for each row. */
  readonly text: string;
  /** The table as text. */
  toString(): string;
}

/** The columns of rows: their keys; of rows of several shapes, those of each. */
export type ColumnOf<Row> = Row extends unknown ? Extract<keyof Row, string> : never;

/** How wide a column of text may be: longer values are cut there. */
const WIDEST = 48;

/**
 * Shows rows as a table: records, or objects that you make of them.
 *
 * A list or a set shows its values with commas between them, an object or a map its JSON. `null` shows as `null`, and a key that a row lacks as nothing.
 * What is left out is counted below the table.
 *
 * @param rows - The rows: objects, such as records or the rows of a query.
 * @param options - The columns to show, and how many rows.
 * @returns A frozen table: the last value of a cell shows it, and so does `console.log`.
 * @throws {@link UnknownNameError} if no row has such a column; it suggests the nearest.
 * @throws TypeError if `rows` is not an array of objects, or an option is not what it must be.
 * @example
 * ```ts
 * import { meetings } from "trump-putin-encounters";
 * import { show } from "trump-putin-encounters/notebook";
 *
 * console.log(show(meetings(), { columns: ["encounter", "kind", "date"], limit: 2 }).text);
 * // prints: encounter     kind       date
 * // prints: ────────────  ─────────  ──────────
 * // prints: hamburg-2017  greeting   2017-07-07
 * // prints: hamburg-2017  bilateral  2017-07-07
 * // prints: 18 more rows
 * ```
 */
export function show<Row extends object>(rows: readonly Row[], options: ShowOptions<ColumnOf<Row>> = {}): Shown {
  requireRows(rows);
  const { columns, limit } = readOptions(options, rows);
  const shown = rows.slice(0, limit).map((row) => columns.map((column) => inWords(own(row, column))));
  const left = rows.length - shown.length;
  const more = left > 0 ? `${left} more row${left === 1 ? "" : "s"}` : "";
  const heads = columns.map(inWords);
  const text = () => asText(heads, shown, more);
  const html = () => asHtml(heads, shown, more);

  return Object.freeze({
    get html() {
      return html();
    },
    get text() {
      return text();
    },
    toString: text,
    // What each of them asks a value for: Deno's kernel, Deno's console, and that of Node.js, Bun and tslab.
    [Symbol.for("Jupyter.display")]: () => ({ "text/html": html(), "text/plain": text() }),
    [Symbol.for("Deno.customInspect")]: text,
    [Symbol.for("nodejs.util.inspect.custom")]: text,
  });
}

function requireRows(rows: unknown): void {
  if (!Array.isArray(rows)) throw new TypeError(`show(): rows must be an array of objects, not ${typeInWords(rows)}.`);
  for (const [at, row] of rows.entries())
    if (typeof row !== "object" || row === null || Array.isArray(row))
      throw new TypeError(`show(): rows[${at}] must be an object, not ${typeInWords(row)}.`);
}

function readOptions(options: ShowOptions, rows: readonly object[]): { columns: readonly string[]; limit: number } {
  const given: unknown = options;
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw new TypeError(`show(): options must be an object, not ${typeInWords(given)}.`);
  for (const key of Object.keys(given))
    if (key !== "columns" && key !== "limit")
      throw new UnknownNameError(key, "option", nearest(key, ["columns", "limit"]), ["columns", "limit"]);

  const known = new Set(rows.flatMap((row) => Object.keys(row)));
  const { columns = [...known], limit = 20 } = options;
  if (!Array.isArray(columns))
    throw new TypeError(`show(): options.columns must be an array of strings, not ${typeInWords(columns)}.`);
  for (const [at, column] of columns.entries()) {
    requireString(column, `show(): options.columns[${at}]`);
    // Of no rows, nobody knows the columns.
    if (rows.length > 0 && !known.has(column))
      throw new UnknownNameError(column, "column", nearest(column, known), [...known]);
  }
  if (limit !== Infinity && (!Number.isInteger(limit) || limit < 0))
    throw new TypeError(
      `show(): options.limit must be a whole number or Infinity, not ${typeof limit === "number" ? limit : typeInWords(limit)}.`,
    );
  return { columns, limit };
}

function own(row: object, column: string): unknown {
  return Object.hasOwn(row, column) ? (row as Readonly<Record<string, unknown>>)[column] : undefined;
}

/** A value as a cell shows it: on one line, and without controls, which a terminal would obey. */
function inWords(value: unknown): string {
  return rawWords(value).replace(/[\s\p{Cc}]+/gu, " ");
}

function rawWords(value: unknown): string {
  if (value === undefined) return "";
  if (Array.isArray(value) && value.every((member) => typeof member !== "object" || member === null))
    return value.map(rawWords).join(", ");
  if (value instanceof Set) return rawWords([...(value as ReadonlySet<unknown>)]);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "Invalid Date" : value.toJSON();
  if (typeof value === "object" && value !== null) return asJson(value);
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- no object is left
  return String(value);
}

/** An object as JSON; where it has none, since it holds itself for instance, what kind of object it is. */
function asJson(value: object): string {
  try {
    const json: unknown = JSON.stringify(value, (_, held: unknown) => jsonOf(held));
    if (typeof json === "string") return json;
  } catch {
    // Told below.
  }
  return Object.prototype.toString.call(value);
}

/** What JSON has not, as what it has: databases give counts as bigints, and maps of columns as maps. */
function jsonOf(value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  if (value instanceof Map) return Object.fromEntries(value as ReadonlyMap<string, unknown>);
  return value instanceof Set ? [...(value as ReadonlySet<unknown>)] : value;
}

function asText(columns: readonly string[], rows: readonly (readonly string[])[], more: string): string {
  const lines = [columns, ...rows].map((cells) => cells.map(cut));
  const widths = columns.map((_, at) => Math.max(...lines.map((cells) => cells[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => cell + " ".repeat((widths[at] ?? 0) - cell.length))
      .join("  ")
      .trimEnd();
  const [head = [], ...body] = lines;
  return [line(head), line(widths.map((width) => "─".repeat(width))), ...body.map(line), ...(more ? [more] : [])].join(
    "\n",
  );
}

/** A cell of text no wider than a column may be. */
function cut(cell: string): string {
  // By code points, so that no pair of surrogates is halved.
  return cell.length > WIDEST
    ? `${Array.from(cell.slice(0, 2 * WIDEST))
        .slice(0, WIDEST - 1)
        .join("")}…`
    : cell;
}

function asHtml(columns: readonly string[], rows: readonly (readonly string[])[], more: string): string {
  const head = columns.map((column) => `<th scope="col"${LEFT}>${escaped(column)}</th>`).join("");
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td${LEFT}>${escaped(cell)}</td>`).join("")}</tr>`);
  const caption = more && `<caption>${more}</caption>`;
  return `<table>${caption}<thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}

/** Jupyter aligns cells to the right, where words are hard to read. */
const LEFT = ' style="text-align: left; vertical-align: top"';

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.codePointAt(0) ?? 0};`);
}
