/**
 * The quotes, and the queries that need no other table.
 *
 * @module trump-putin-encounters/quotes
 */

export { quotes } from "./records/quotes.ts";

export { citationsFor, type Cited } from "./queries/citations-for.ts";
export { quotesAbout } from "./queries/quotes-about.ts";
export { quotesBy } from "./queries/quotes-by.ts";

export { type NameKind, UnknownNameError } from "./names/unknown-name-error.ts";

export type * from "./records/names.ts";
export type * from "./records/types.ts";
