/**
 * The encounters, and the queries that need no other table.
 *
 * @module trump-putin-encounters/encounters
 */

export * from "./records/encounter-constants.ts";

export { between } from "./queries/between.ts";
export { byLocation } from "./queries/by-location.ts";
export { byStatus } from "./queries/by-status.ts";
export { byTopic, type TopicOptions } from "./queries/by-topic.ts";
export { cancelled } from "./queries/cancelled.ts";
export { findLocation, findLocationName } from "./queries/find-location-name.ts";
export { getEncounter } from "./queries/get-encounter.ts";
export { isCancelled } from "./queries/is-cancelled.ts";
export { isEncounterId } from "./queries/is-encounter-id.ts";
export { isHeld } from "./queries/is-held.ts";
export { isLocation, isLocationName } from "./queries/is-location-name.ts";
export { isNeverHeld } from "./queries/is-never-held.ts";
export { isScheduled } from "./queries/is-scheduled.ts";
export { meetingCounts, type MeetingCounts } from "./queries/meeting-counts.ts";
export { meetings, type MeetingOfEncounter } from "./queries/meetings.ts";
export { met } from "./queries/met.ts";

export * from "./shared.ts";
