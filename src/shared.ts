/** What needs no table: every entry point exports it. */
export { InvalidDateError } from "./dates/invalid-date-error.ts";
export { type NameKind, UnknownNameError } from "./names/unknown-name-error.ts";
export { citationsFor, type Cited } from "./queries/citations-for.ts";

export type * from "./records/names.ts";
export type * from "./records/types.ts";
