/**
 * The records as rows of tables, for dataframes, charts and notebooks.
 *
 * The package has the same tables as files, `data/tables/*.csv` and `data/tables/*.parquet`.
 *
 * @module trump-putin-encounters/tables
 */

export { accountRows } from "./rows/account-rows.ts";
export { actorRows } from "./rows/actor-rows.ts";
export { callRows } from "./rows/call-rows.ts";
export { callDurationRows } from "./rows/call-duration-rows.ts";
export { citationRows } from "./rows/citation-rows.ts";
export { claimedContactRows } from "./rows/claimed-contact-rows.ts";
export { claimRows } from "./rows/claim-rows.ts";
export { disputeRows } from "./rows/dispute-rows.ts";
export { encounterRows } from "./rows/encounter-rows.ts";
export { meetingRows } from "./rows/meeting-rows.ts";
export { proposalRows } from "./rows/proposal-rows.ts";
export { quoteRows } from "./rows/quote-rows.ts";
export { quoteVariantRows } from "./rows/quote-variant-rows.ts";
export { redirectRows } from "./rows/redirect-rows.ts";
export { sourceRows } from "./rows/source-rows.ts";
export { topicRows } from "./rows/topic-rows.ts";

export type * from "./records/names.ts";
export type * from "./records/rows.ts";
export type * from "./records/types.ts";
