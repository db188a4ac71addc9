/**
 * Rows as a table that notebooks and terminals draw.
 *
 * @module trump-putin-encounters/notebook
 */

export { type ColumnOf, show, type ShowOptions, type Shown } from "./notebook/show.ts";
export { type NameKind, UnknownNameError } from "./names/unknown-name-error.ts";
