/** What needs several tables, and what is about the edition as a whole. */
export { accounts, background } from "./records/accounts.ts";
export { claimedContacts } from "./records/claimed-contacts.ts";
export { edition } from "./records/edition.ts";
export { proposals } from "./records/proposals.ts";
export { redirects } from "./records/redirects.ts";

export type { ReportingSide } from "./citations/read-outs.ts";
export type { CitedBySource, CitedPlace } from "./citations/cited-in.ts";
export { type Disputed, disputed } from "./queries/disputed.ts";
export { getClaimedContact } from "./queries/get-claimed-contact.ts";
export { getProposal } from "./queries/get-proposal.ts";
export { type OneSidedTopic, reportedOnlyBy } from "./queries/reported-only-by.ts";
export { speakersOf, type Statement } from "./queries/speakers-of.ts";
export { bySource, whereCited } from "./queries/where-cited.ts";

export type { CslDataset } from "./edition/citation-formats.ts";
export { cite, type CitationFormat } from "./edition/cite.ts";
export {
  type Bump,
  compareEditions,
  type EditionChanges,
  type EditionData,
  type FieldChange,
  type NameChange,
  type RecordChange,
} from "./edition/compare-editions.ts";
export { createDataset } from "./edition/create-dataset.ts";
export type { Edition } from "./edition/edition.ts";
export type { DatasetEdition, DatasetInput, QueryableDataset } from "./edition/queryable-dataset.ts";
export { UnsupportedFormatError } from "./edition/unsupported-format-error.ts";
