/**
 * The telephone calls, and the queries that need no other table.
 *
 * @module trump-putin-encounters/calls
 */

export { calls } from "./records/calls.ts";

export { callsBetween } from "./queries/calls-between.ts";
export { citationsFor, type Cited } from "./queries/citations-for.ts";

export { InvalidDateError } from "./dates/invalid-date-error.ts";
export { type NameKind, UnknownNameError } from "./names/unknown-name-error.ts";

export type * from "./records/names.ts";
export type * from "./records/types.ts";
