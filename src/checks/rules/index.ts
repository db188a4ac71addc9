import type { Rule } from "../rule.ts";
import { accountSubjects } from "./account-subjects.ts";
import { actorNames } from "./actor-names.ts";
import { sourcedFields } from "./sourced-fields.ts";
import { callIds } from "./call-ids.ts";
import { chronology } from "./chronology.ts";
import { computedCertainty } from "./computed-certainty.ts";
import { computedSpans } from "./computed-spans.ts";
import { disputePaths } from "./dispute-paths.ts";
import { edtfDates } from "./edtf-dates.ts";
import { languageTags } from "./language-tags.ts";
import { redirects } from "./redirects.ts";
import { references } from "./references.ts";
import { selectors } from "./selectors.ts";
import { sortedTopics } from "./sorted-topics.ts";
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
  callIds,
  chronology,
  languageTags,
  sortedTopics,
  accountSubjects,
  disputePaths,
  supportedKeys,
  sourcedFields,
  selectors,
  wellFormedStrings,
];
