import type { Rule } from "../rule.ts";
import { rules as datasetRules } from "../rules/index.ts";
import { distinctActors } from "./distinct-actors.ts";
import { actorIds } from "./actor-ids.ts";
import { actorSides } from "./actor-sides.ts";
import { disputeReasons } from "./dispute-reasons.ts";
import { droppingActors } from "./dropping-actors.ts";
import { knownPublishers } from "./known-publishers.ts";
import { coveredRecords } from "./covered-records.ts";
import { encounterIds } from "./encounter-ids.ts";
import { fileNames } from "./file-names.ts";
import { ownWords } from "./own-words.ts";
import { places } from "./places.ts";
import { plainProse } from "./plain-prose.ts";
import { quotesVerbatim } from "./quotes-verbatim.ts";
import { usedRecords } from "./used-records.ts";

/** Every rule about data/: those of any dataset, and those that need its files, a gazetteer or the texts of sources. */
export const repositoryRules: readonly Rule[] = [
  ...datasetRules,
  fileNames,
  encounterIds,
  usedRecords,
  coveredRecords,
  places,
  quotesVerbatim,
  ownWords,
  distinctActors,
  actorIds,
  actorSides,
  droppingActors,
  disputeReasons,
  knownPublishers,
  plainProse,
];
