import type { Cell } from "../../../src/tables/table.ts";
import { type FullTable, fullTables } from "../../../src/scripts/tables/full-tables.ts";
import { compile } from "../../../src/scripts/generate/compile.ts";
import { project } from "../../project.ts";

/** The tables of the project. */
export const ownTables: readonly FullTable[] = fullTables(compile(project));

/** One of them. */
export function tableNamed(name: string, tables = ownTables): FullTable {
  const found = tables.find((table) => table.name === name);
  if (!found) throw new Error(`There is no table "${name}".`);
  return found;
}

/** The tables of the project, one cell of which was changed; rows count from 1. */
export function tablesWith(name: string, row: number, column: string, value: Cell | undefined): FullTable[] {
  return ownTables.map((table) =>
    table.name === name
      ? { ...table, rows: table.rows.map((held, at) => (at + 1 === row ? { ...held, [column]: value as Cell } : held)) }
      : table,
  );
}
