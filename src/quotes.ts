/**
 * The quotes, and the queries that need no other table.
 *
 * @module trump-putin-encounters/quotes
 */

export { quotes } from "./records/quotes.ts";

export { quotesAbout } from "./queries/quotes-about.ts";
export { quotesBy } from "./queries/quotes-by.ts";

export * from "./shared.ts";
