import { daysOf } from "../../dates/days-of.ts";
import { tableOfKind } from "../../tables/holder.ts";
import type { Cell, Reference, Row } from "../../tables/table.ts";
import type { ColumnType, FullColumn } from "./columns.ts";
import type { FullTable } from "./full-tables.ts";

/**
 * Refuses tables that break their own schema.
 *
 * @throws Error that names every table, row and column that is wrong, and says what to do.
 */
export function checkTables(tables: readonly FullTable[]): void {
  const problems = tables.flatMap((table) => [
    ...columnProblems(table),
    ...table.rows.flatMap((row, at) =>
      table.columns.flatMap((column) => {
        const problem = cellProblem(row[column.name], column);
        return problem ? [`${placeOf(table, at, column.name)} ${problem}`] : [];
      }),
    ),
    ...keyProblems(table),
    ...(table.references ?? []).flatMap((reference) => referenceProblems(table, reference, tables)),
  ]);
  if (problems.length)
    throw new Error(`Tables break their own schema:\n${problems.map((line) => `- ${line}`).join("\n")}`);
}

/** A key that may be null, or that no column has. */
function columnProblems({ name, key, columns }: FullTable): string[] {
  return key.flatMap((part) => {
    const column = columns.find((known) => known.name === part);
    if (!column)
      return [`Table "${name}": no column is called "${part}", which its key names; correct "key" in src/tables/.`];
    return column.nullable
      ? [`Table "${name}", column "${part}": is part of the key and may be null; take another key in src/tables/.`]
      : [];
  });
}

const IS: Readonly<Record<ColumnType, (value: Cell) => boolean>> = {
  string: (value) => typeof value === "string" && value !== "",
  integer: (value) => Number.isSafeInteger(value),
  number: (value) => Number.isFinite(value),
  boolean: (value) => typeof value === "boolean",
  date: (value) => typeof value === "string" && isDay(value),
  list: (value) => Array.isArray(value) && value.every((member) => typeof member === "string" && member !== ""),
};

const IN_WORDS: Readonly<Record<ColumnType, string>> = {
  string: "a string that is not empty",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  date: "a day that exists, YYYY-MM-DD",
  list: "an array of strings that are not empty",
};

function cellProblem(value: Cell | undefined, { name, type, nullable, values }: FullColumn): string | undefined {
  if (value === undefined) return "is missing; write null where nothing is known.";
  if (value === null)
    return nullable
      ? undefined
      : `is null, which its schema does not allow; fill the record in data/, or let the field be null in src/schema/.`;
  if (!IS[type](value))
    return `must be ${IN_WORDS[type]}, not ${JSON.stringify(value)}; correct how "${name}" is read in src/tables/.`;
  const unknown = values && [value].flat().find((one) => !values.includes(one as string));
  return unknown === undefined
    ? undefined
    : `has ${JSON.stringify(unknown)}, which its vocabulary does not; take one of ${values?.join(", ")}.`;
}

function isDay(text: string): boolean {
  try {
    return /^\d{4}-\d\d-\d\d$/.test(text) && daysOf(text).first === text;
  } catch {
    return false;
  }
}

function keyProblems(table: FullTable): string[] {
  const met = new Map<string, number>();
  return table.rows.flatMap((row, at) => {
    const key = keyOf(row, table.key);
    const first = met.get(key);
    met.set(key, first ?? at);
    return first === undefined
      ? []
      : [
          `${placeOf(table, at, table.key.join(", "))} has the key of row ${first + 1}, ${key}; give one of the records another id in data/.`,
        ];
  });
}

/** Rows that name what the other table does not have. */
function referenceProblems(
  table: FullTable,
  { columns, table: other, key }: Reference,
  tables: readonly FullTable[],
): string[] {
  const known = new Map<string, ReadonlySet<string>>();
  function keysOf(name: string): ReadonlySet<string> {
    const rows = tables.find((one) => one.name === name)?.rows ?? [];
    const keys = known.get(name) ?? new Set(rows.map((row) => keyOf(row, key)));
    known.set(name, keys);
    return keys;
  }
  return table.rows.flatMap((row, at) => {
    if (columns.some((column) => row[column] === null)) return [];
    const target = typeof other === "string" ? other : tableOfKind(String(row[other.column]));
    const value = keyOf(row, columns);
    return keysOf(target).has(value)
      ? []
      : [
          `${placeOf(table, at, columns.join(", "))} names ${value}, which no row of "${target}" has as its ${key.join(", ")}; correct the id in data/, or add the record.`,
        ];
  });
}

function keyOf(row: Row, columns: readonly string[]): string {
  return columns.map((column) => JSON.stringify(row[column])).join(", ");
}

function placeOf({ name, key, rows }: FullTable, at: number, column: string): string {
  const row = rows[at] ?? {};
  return `Table "${name}", row ${at + 1} (${key.map((part) => String(row[part])).join(", ")}), column "${column}":`;
}
