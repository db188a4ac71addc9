/**
 * What the entry points share: one copy of the errors, of the guards and of all that needs no table.
 *
 * Built as a file of its own, so that an error thrown by one entry point is an instance of the class that another exports.
 */
export * from "./citations/cited-in.ts";
export * from "./citations/covering.ts";
export * from "./citations/discussed-topics.ts";
export * from "./citations/followed-claim.ts";
export * from "./citations/member-path.ts";
export * from "./citations/read-outs.ts";
export * from "./citations/substance.ts";
export * from "./citations/uncited-keys.ts";
export * from "./dates/first-day.ts";
export * from "./dates/invalid-date-error.ts";
export * from "./frozen/frozen-copy.ts";
export * from "./frozen/frozen-json.ts";
export * from "./names/actor-names.ts";
export * from "./names/exactly.ts";
export * from "./names/fold.ts";
export * from "./names/location-names.ts";
export * from "./names/name-index.ts";
export * from "./names/nearest.ts";
export * from "./names/quoted.ts";
export * from "./names/require-string.ts";
export * from "./names/respell-person.ts";
export * from "./names/respell-place.ts";
export * from "./names/unknown-name-error.ts";
export * from "./queries/citations-for.ts";
export * from "./queries/group-by.ts";
export * from "./queries/one-by-id.ts";
export * from "./edition/format.ts";
export * from "./edition/require-format.ts";
export * from "./edition/unsupported-format-error.ts";
export * from "./text/check-locale.ts";
export * from "./text/format-date.ts";
export * from "./text/format-source.ts";
export * from "./text/key-citations.ts";
export * from "./text/label.ts";
export * from "./text/title-of.ts";
