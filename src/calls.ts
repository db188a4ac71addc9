/**
 * The telephone calls, and the queries that need no other table.
 *
 * @module trump-putin-encounters/calls
 */

export { calls } from "./records/calls.ts";

export { callsBetween } from "./queries/calls-between.ts";

export * from "./shared.ts";
