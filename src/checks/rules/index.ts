import type { Rule } from "../rule.ts";
import { accountSubjects } from "./account-subjects.ts";
import { accountTopics } from "./account-topics.ts";
import { actorNames } from "./actor-names.ts";
import { sourcedFields } from "./sourced-fields.ts";
import { callIds } from "./call-ids.ts";
import { claimedContactIds } from "./claimed-contact-ids.ts";
import { chronology } from "./chronology.ts";
import { completeLists } from "./complete-lists.ts";
import { computedCertainty } from "./computed-certainty.ts";
import { computedFragments } from "./computed-fragments.ts";
import { computedReadouts } from "./computed-readouts.ts";
import { computedSpans } from "./computed-spans.ts";
import { computedTopics } from "./computed-topics.ts";
import { disputePaths } from "./dispute-paths.ts";
import { edtfDates } from "./edtf-dates.ts";
import { followedClaims } from "./followed-claims.ts";
import { languageTags } from "./language-tags.ts";
import { redirects } from "./redirects.ts";
import { references } from "./references.ts";
import { repeatedMembers } from "./repeated-members.ts";
import { repeatedCitations } from "./repeated-citations.ts";
import { sourceAddresses } from "./source-addresses.ts";
import { credibleLengths } from "./credible-lengths.ts";
import { evidenceDates } from "./evidence-dates.ts";
import { timelyRecords } from "./timely-records.ts";
import { callDays } from "./call-days.ts";
import { disputeClaims } from "./dispute-claims.ts";
import { meetingPeople } from "./meeting-people.ts";
import { computedVoices } from "./computed-voices.ts";
import { selectors } from "./selectors.ts";
import { supportedKeys } from "./supported-keys.ts";
import { uniqueIds } from "./unique-ids.ts";
import { wellFormedStrings } from "./well-formed-strings.ts";

/** The rules that any dataset must keep: they need no files, no gazetteer and no texts of sources. */
export const rules: readonly Rule[] = [
  uniqueIds,
  references,
  redirects,
  actorNames,
  edtfDates,
  computedSpans,
  computedCertainty,
  computedFragments,
  computedTopics,
  computedReadouts,
  callIds,
  claimedContactIds,
  chronology,
  languageTags,
  accountTopics,
  completeLists,
  accountSubjects,
  disputePaths,
  followedClaims,
  supportedKeys,
  sourcedFields,
  selectors,
  repeatedMembers,
  repeatedCitations,
  sourceAddresses,
  credibleLengths,
  evidenceDates,
  timelyRecords,
  callDays,
  disputeClaims,
  meetingPeople,
  computedVoices,
  wellFormedStrings,
];
