/** What needs no table: every entry point exports it. */
export { InvalidDateError } from "./dates/invalid-date-error.ts";
export { type NameKind, UnknownNameError } from "./names/unknown-name-error.ts";
export { type Cited, citationsFor, type WithCitations } from "./queries/citations-for.ts";
export { formatDate } from "./text/format-date.ts";
export { formatSource, type SourceFormat } from "./text/format-source.ts";
export { keyCitations } from "./text/key-citations.ts";
export { label, type VocabularyValue } from "./text/label.ts";
export { titleOf } from "./text/title-of.ts";

export type * from "./records/names.ts";
export type * from "./records/types.ts";
