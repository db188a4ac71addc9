/**
 * The record of how Donald Trump and Vladimir Putin met, failed to meet and spoke.
 *
 * @module trump-putin-encounters
 */

export * from "./encounters.ts";
export * from "./calls.ts";
export * from "./quotes.ts";
export * from "./actors.ts";
export * from "./sources.ts";
export * from "./whole.ts";
export * from "./shared.ts";
