/**
 * The zod schemas of all records, and the check of whole datasets. Needs `zod`, which the main entry does not.
 *
 * @example
 * ```ts
 * import { duration } from "trump-putin-encounters/schema";
 *
 * console.log(duration.safeParse({ minutes: 120, bound: "at-least" }).success);
 * console.log(duration.safeParse({ minutes: -1, bound: "at-least" }).success);
 * // prints: true
 * // prints: false
 * ```
 * @module trump-putin-encounters/schema
 */

import "./schema/usable-zod.ts";

export { account } from "./schema/account.ts";
export { actor } from "./schema/actor.ts";
export { call, callDate, callDuration } from "./schema/call.ts";
export { certainty } from "./schema/certainty.ts";
export { citation, textPositionSelector } from "./schema/citation.ts";
export { FORMAT } from "./edition/format.ts";
export { coverage, dataset } from "./schema/dataset.ts";
export { claim, dispute } from "./schema/dispute.ts";
export { duration } from "./schema/duration.ts";
export {
  cancellation,
  cancelledEncounter,
  encounter,
  heldEncounter,
  invitation,
  neverHeldEncounter,
  occasion,
  scheduledEncounter,
} from "./schema/encounter.ts";
export { location } from "./schema/location.ts";
export { meeting } from "./schema/meeting.ts";
export { parseDataset } from "./checks/parse-dataset.ts";
export { DataError, type FoundProblem, type Problem } from "./checks/problem.ts";
export { proposal } from "./schema/proposal.ts";
export { quote, wording } from "./schema/quote.ts";
export { source } from "./schema/source.ts";
export * from "./schema/vocabularies.ts";
export type { Dataset, Ids, Names } from "./records/types.ts";
