/**
 * The sources, and the queries that need no other table.
 *
 * @module trump-putin-encounters/sources
 */

export { sources } from "./records/sources.ts";

export * from "./shared.ts";
