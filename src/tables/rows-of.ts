import { firstDay } from "../dates/first-day.ts";
import { lastDay } from "../dates/last-day.ts";
import { isObject } from "../citations/member-path.ts";
import { typeInWords } from "../names/require-string.ts";
import type { Cell, Column, Records, Row, Table } from "./table.ts";

/**
 * Makes the rows of a table: of this edition's records, or of those of a dataset; the same array each time.
 *
 * Their type is generated from the same description, so that whoever exports them says which it is.
 */
export function rowsOf<Kind extends keyof Records>(
  table: Table<object, Kind>,
  own: () => Pick<Records, Kind>,
): (dataset?: Pick<Records, Kind>) => readonly object[] {
  let ours: readonly Row[] | undefined;
  const made = new WeakMap<object, readonly Row[]>();

  return (dataset) => {
    if (dataset === undefined) return (ours ??= rowsIn(table, own()));
    let rows = isObject(dataset) ? made.get(dataset) : undefined;
    if (!rows) {
      requireRecords(table, dataset, own());
      made.set(dataset, (rows = rowsFound(table, dataset)));
    }
    return rows;
  };
}

/** The rows of a table of a dataset that createDataset() has made: it has checked what queries read of records, and no more. */
function rowsFound<Kind extends keyof Records>(
  table: Table<object, Kind>,
  records: Pick<Records, Kind>,
): readonly Row[] {
  try {
    return rowsIn(table, records);
  } catch (error) {
    throw new TypeError(
      `${functionOf(table)}(): dataset holds a record that is none of this format; parseDataset() of trump-putin-encounters/schema says which, and what is wrong with it.`,
      { cause: error },
    );
  }
}

/** The rows of a table. */
export function rowsIn<Kind extends keyof Records>(
  table: Table<object, Kind>,
  records: Pick<Records, Kind>,
): readonly Row[] {
  const readers = Object.entries(table.columns).map(([name, column]) => [name, readerOf(column)] as const);
  return Object.freeze(
    table
      .rows(records)
      .map((parts) => Object.freeze(Object.fromEntries(readers.map(([name, read]) => [name, frozen(read(parts))])))),
  );
}

function readerOf(column: Column<object>): (parts: object) => Cell | undefined {
  if (typeof column === "string") return at(column);
  if ("read" in column) return (parts) => column.read(parts);
  if ("path" in column) return at(column.path);
  const [path, day] = "firstDayOf" in column ? [column.firstDayOf, firstDay] : [column.lastDayOf, lastDay];
  const read = at(path);
  return (parts) => {
    const date = read(parts);
    return typeof date === "string" ? day(date) : null;
  };
}

/** Reads what stands at a path; undefined where a part of the way is missing, as in records of older formats. */
function at(path: string): (parts: object) => Cell | undefined {
  const keys = path.split(".");
  return (parts) => {
    let value: unknown = parts;
    for (const key of keys) value = isHolder(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    return value as Cell | undefined;
  };
}

/** Whether a value is an object or an array, in which a key or a position leads on. */
function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function frozen(value: Cell | undefined): Cell {
  if (value === undefined) return null;
  return Array.isArray(value) && !Object.isFrozen(value) ? Object.freeze([...(value as string[])]) : value;
}

/** Refuses what createDataset() has not made: its datasets are frozen, and have been checked. */
function requireRecords(table: Pick<Table, "row">, dataset: unknown, own: object): void {
  const missing = Object.keys(own).find((kind) => !isObject(dataset) || !Array.isArray(dataset[kind]));
  if (missing === undefined && Object.isFrozen(dataset)) return;
  const object =
    missing === undefined ? "an object that is not frozen, such as a copy" : `an object without ${missing}`;
  const what = isObject(dataset) ? object : typeInWords(dataset);
  throw new TypeError(`${functionOf(table)}(): dataset must be what createDataset() returns, not ${what}.`);
}

/** The name of the function that returns the rows of a table. */
export function functionOf({ row }: Pick<Table, "row">): string {
  return `${row}Rows`;
}
