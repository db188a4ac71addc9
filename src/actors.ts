/**
 * The actors, and the queries that need no other table.
 *
 * @module trump-putin-encounters/actors
 */

export { actors } from "./records/actors.ts";

export { findActor } from "./queries/find-actor.ts";
export { isActorId } from "./queries/is-actor-id.ts";

export * from "./shared.ts";
