/**
 * The sources, and the queries that need no other table.
 *
 * @module trump-putin-encounters/sources
 */

export { sources } from "./records/sources.ts";

export { getSource } from "./queries/get-source.ts";

export * from "./shared.ts";
