/**
 * The actors, and the queries that need no other table.
 *
 * @module trump-putin-encounters/actors
 */

export { actors } from "./records/actors.ts";

export { citationsFor, type Cited } from "./queries/citations-for.ts";
export { findActor } from "./queries/find-actor.ts";
export { isActorId } from "./queries/is-actor-id.ts";

export { type NameKind, UnknownNameError } from "./names/unknown-name-error.ts";

export type * from "./records/names.ts";
export type * from "./records/types.ts";
