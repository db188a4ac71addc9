import type { QueryableDataset } from "../edition/queryable-dataset.ts";
import type { Ids } from "../records/types.ts";

/** The records of an edition, as `createDataset` returns them. */
export type Records<N extends Ids = Ids> = Pick<
  QueryableDataset<N>,
  | "encounters"
  | "calls"
  | "proposals"
  | "claimedContacts"
  | "quotes"
  | "actors"
  | "sources"
  | "background"
  | "redirects"
>;

/** The value of a cell. */
export type Cell = string | number | boolean | null | readonly string[];

/** One row: every column of its table, in one order. */
export type Row = Readonly<Record<string, Cell>>;

/** The type of a computed column, as a JSON Schema that may refer to the definitions of the dataset's. */
export type CellSchema = { readonly [key: string]: unknown };

/**
 * How a column is read.
 *
 * - A path, such as `"encounter.location.city"`: the value that stands there. Its type, its meaning and whether it may be null are
 *   those of the field in the schema of the records. Where the field's meaning does not fit a table, `meaning` stands beside the path.
 * - The first or the last day that the EDTF date at a path may mean.
 * - Anything else is computed, and says what it is.
 */
export type Column<P> =
  | string
  | { readonly path: string; readonly meaning: string }
  | { readonly firstDayOf: string }
  | { readonly lastDayOf: string }
  | {
      readonly schema: CellSchema;
      readonly meaning: string;
      readonly example: Cell;
      // A method, so that a list can hold tables of all kinds of rows.
      read(parts: P): Cell | undefined;
    };

/** Columns whose values are the key of another table, or of the same. */
export interface Reference {
  readonly columns: readonly string[];
  /** The name of the other table; of a column that has the kind of record in each row, `{ column }`. */
  readonly table: string | { readonly column: string };
  readonly key: readonly string[];
}

/**
 * The one description of a table, from which its rows, types, files and documentation follow.
 *
 * `P` is what one row is read from: a record, or a part of one together with the record that holds it, by name.
 */
export interface Table<P = object, Kind extends keyof Records = keyof Records> {
  /** The name of its files, in snake_case. */
  readonly name: string;
  /** The name of one row: `encounter` makes `EncounterRow` and `encounterRows`. */
  readonly row: string;
  /** What a row is, in one sentence. */
  readonly meaning: string;
  /** The columns that tell its rows apart. */
  readonly key: readonly string[];
  readonly references?: readonly Reference[];
  /** The types of the parts that paths begin with, by their names in the schema of the records. */
  readonly parts: Readonly<Record<string, string>>;
  /** Each column, in the order in which they stand. Names are snake_case, and no words that SQL reserves. */
  readonly columns: Readonly<Record<string, Column<P>>>;
  /** What each row is read from, in order. */
  rows(records: Pick<Records, Kind>): readonly P[];
}
