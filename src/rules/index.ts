import type { Rule } from "../project/rule.ts";
import { accountSubjects } from "./account-subjects.ts";
import { actorNames } from "./actor-names.ts";
import { bareFields } from "./bare-fields.ts";
import { callIds } from "./call-ids.ts";
import { chronology } from "./chronology.ts";
import { disputePaths } from "./dispute-paths.ts";
import { edtfDates } from "./edtf-dates.ts";
import { encounterIds } from "./encounter-ids.ts";
import { fileNames } from "./file-names.ts";
import { languageTags } from "./language-tags.ts";
import { ownWords } from "./own-words.ts";
import { places } from "./places.ts";
import { quotesVerbatim } from "./quotes-verbatim.ts";
import { references } from "./references.ts";
import { selectors } from "./selectors.ts";
import { sortedTopics } from "./sorted-topics.ts";
import { supportedKeys } from "./supported-keys.ts";
import { uniqueIds } from "./unique-ids.ts";
import { usedRecords } from "./used-records.ts";

/** Every rule about the data, in the order in which problems are reported. */
export const rules: readonly Rule[] = [
  uniqueIds,
  fileNames,
  encounterIds,
  callIds,
  references,
  usedRecords,
  actorNames,
  edtfDates,
  chronology,
  places,
  languageTags,
  sortedTopics,
  accountSubjects,
  disputePaths,
  supportedKeys,
  bareFields,
  selectors,
  quotesVerbatim,
  ownWords,
];
