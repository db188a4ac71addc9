/**
 * The record of how Donald Trump and Vladimir Putin met, failed to meet and spoke.
 *
 * @module trump-putin-encounters
 */

export * from "./records/encounters.ts";
export { calls } from "./records/calls.ts";
export { proposals } from "./records/proposals.ts";
export { quotes } from "./records/quotes.ts";
export { actors } from "./records/actors.ts";
export { sources } from "./records/sources.ts";
export { accounts } from "./records/accounts.ts";
export { edition } from "./records/edition.ts";

export { between } from "./queries/between.ts";
export { byLocation } from "./queries/by-location.ts";
export { bySource } from "./queries/by-source.ts";
export { byStatus } from "./queries/by-status.ts";
export { byTopic } from "./queries/by-topic.ts";
export { callsBetween } from "./queries/calls-between.ts";
export { cancelled } from "./queries/cancelled.ts";
export { citationsFor, type Cited } from "./queries/citations-for.ts";
export { disputed } from "./queries/disputed.ts";
export { findActor } from "./queries/find-actor.ts";
export { findLocation } from "./queries/find-location.ts";
export { getEncounter } from "./queries/get-encounter.ts";
export { isActorId } from "./queries/is-actor-id.ts";
export { isCancelled } from "./queries/is-cancelled.ts";
export { isEncounterId } from "./queries/is-encounter-id.ts";
export { isHeld } from "./queries/is-held.ts";
export { isLocation } from "./queries/is-location.ts";
export { isNeverHeld } from "./queries/is-never-held.ts";
export { isScheduled } from "./queries/is-scheduled.ts";
export { meetings, type MeetingOfEncounter } from "./queries/meetings.ts";
export { quotesAbout } from "./queries/quotes-about.ts";
export { quotesBy } from "./queries/quotes-by.ts";

export type { CitedBySource } from "./engine/by-source.ts";
export type { Disputed } from "./engine/disputed.ts";
export { InvalidDateError } from "./engine/invalid-date-error.ts";
export { type NameKind, UnknownNameError } from "./names/unknown-name-error.ts";

export { cite, type CitationFormat } from "./edition/cite.ts";
export type { CslDataset } from "./edition/citation-formats.ts";
export { type Bump, compareEditions, type EditionChanges, type EditionData, type FieldChange, type RecordChange } from "./edition/compare-editions.ts";
export { createDataset } from "./edition/create-dataset.ts";
export type { DatasetEdition, QueryableDataset } from "./edition/queryable-dataset.ts";
export { UnsupportedFormatError } from "./edition/unsupported-format-error.ts";
export type { Edition } from "./edition/edition.ts";
export type * from "./records/names.ts";
export type * from "./records/types.ts";
