// The names that the schemas had before version 2: they are those of the values that users check.
import { account as accountSchema } from "./account.ts";
import { actor as actorSchema } from "./actor.ts";
import { call as callSchema, callDate as callDateSchema, callDuration as callDurationSchema } from "./call.ts";
import { certainty as certaintySchema } from "./certainty.ts";
import { citation as citationSchema, textPositionSelector as textPositionSelectorSchema } from "./citation.ts";
import { coverage as coverageSchema, dataset as datasetSchema } from "./dataset.ts";
import { claim as claimSchema, dispute as disputeSchema } from "./dispute.ts";
import { duration as durationSchema } from "./duration.ts";
import {
  cancellation as cancellationSchema,
  cancelledEncounter as cancelledEncounterSchema,
  encounter as encounterSchema,
  heldEncounter as heldEncounterSchema,
  invitation as invitationSchema,
  neverHeldEncounter as neverHeldEncounterSchema,
  occasion as occasionSchema,
  scheduledEncounter as scheduledEncounterSchema,
} from "./encounter.ts";
import { location as locationSchema } from "./location.ts";
import { meeting as meetingSchema } from "./meeting.ts";
import { proposal as proposalSchema } from "./proposal.ts";
import { quote as quoteSchema, wording as wordingSchema } from "./quote.ts";
import { source as sourceSchema } from "./source.ts";
import {
  actorKind as actorKindSchema,
  actorSide as actorSideSchema,
  durationBound as durationBoundSchema,
  encounterStatus as encounterStatusSchema,
  invitationOutcome as invitationOutcomeSchema,
  meetingKind as meetingKindSchema,
  occasionKind as occasionKindSchema,
  quoteSetting as quoteSettingSchema,
  sourceGrade as sourceGradeSchema,
  sourceKind as sourceKindSchema,
  topic as topicSchema,
} from "./vocabularies.ts";
import { InvalidDataError } from "../checks/problem.ts";

/** @deprecated Use `InvalidDataError`. */
export const DataError: typeof InvalidDataError = InvalidDataError;

/** @deprecated Use `InvalidDataError`. */
export type DataError = InvalidDataError;

/** @deprecated Use `accountSchema`. */
export const account: typeof accountSchema = accountSchema;
/** @deprecated Use `actorSchema`. */
export const actor: typeof actorSchema = actorSchema;
/** @deprecated Use `callSchema`. */
export const call: typeof callSchema = callSchema;
/** @deprecated Use `callDateSchema`. */
export const callDate: typeof callDateSchema = callDateSchema;
/** @deprecated Use `callDurationSchema`. */
export const callDuration: typeof callDurationSchema = callDurationSchema;
/** @deprecated Use `certaintySchema`. */
export const certainty: typeof certaintySchema = certaintySchema;
/** @deprecated Use `citationSchema`. */
export const citation: typeof citationSchema = citationSchema;
/** @deprecated Use `textPositionSelectorSchema`. */
export const textPositionSelector: typeof textPositionSelectorSchema = textPositionSelectorSchema;
/** @deprecated Use `coverageSchema`. */
export const coverage: typeof coverageSchema = coverageSchema;
/** @deprecated Use `datasetSchema`. */
export const dataset: typeof datasetSchema = datasetSchema;
/** @deprecated Use `claimSchema`. */
export const claim: typeof claimSchema = claimSchema;
/** @deprecated Use `disputeSchema`. */
export const dispute: typeof disputeSchema = disputeSchema;
/** @deprecated Use `durationSchema`. */
export const duration: typeof durationSchema = durationSchema;
/** @deprecated Use `cancellationSchema`. */
export const cancellation: typeof cancellationSchema = cancellationSchema;
/** @deprecated Use `cancelledEncounterSchema`. */
export const cancelledEncounter: typeof cancelledEncounterSchema = cancelledEncounterSchema;
/** @deprecated Use `encounterSchema`. */
export const encounter: typeof encounterSchema = encounterSchema;
/** @deprecated Use `heldEncounterSchema`. */
export const heldEncounter: typeof heldEncounterSchema = heldEncounterSchema;
/** @deprecated Use `invitationSchema`. */
export const invitation: typeof invitationSchema = invitationSchema;
/** @deprecated Use `neverHeldEncounterSchema`. */
export const neverHeldEncounter: typeof neverHeldEncounterSchema = neverHeldEncounterSchema;
/** @deprecated Use `occasionSchema`. */
export const occasion: typeof occasionSchema = occasionSchema;
/** @deprecated Use `scheduledEncounterSchema`. */
export const scheduledEncounter: typeof scheduledEncounterSchema = scheduledEncounterSchema;
/** @deprecated Use `locationSchema`. */
export const location: typeof locationSchema = locationSchema;
/** @deprecated Use `meetingSchema`. */
export const meeting: typeof meetingSchema = meetingSchema;
/** @deprecated Use `proposalSchema`. */
export const proposal: typeof proposalSchema = proposalSchema;
/** @deprecated Use `quoteSchema`. */
export const quote: typeof quoteSchema = quoteSchema;
/** @deprecated Use `wordingSchema`. */
export const wording: typeof wordingSchema = wordingSchema;
/** @deprecated Use `sourceSchema`. */
export const source: typeof sourceSchema = sourceSchema;
/** @deprecated Use `actorKindSchema`. */
export const actorKind: typeof actorKindSchema = actorKindSchema;
/** @deprecated Use `actorSideSchema`. */
export const actorSide: typeof actorSideSchema = actorSideSchema;
/** @deprecated Use `durationBoundSchema`. */
export const durationBound: typeof durationBoundSchema = durationBoundSchema;
/** @deprecated Use `encounterStatusSchema`. */
export const encounterStatus: typeof encounterStatusSchema = encounterStatusSchema;
/** @deprecated Use `invitationOutcomeSchema`. */
export const invitationOutcome: typeof invitationOutcomeSchema = invitationOutcomeSchema;
/** @deprecated Use `meetingKindSchema`. */
export const meetingKind: typeof meetingKindSchema = meetingKindSchema;
/** @deprecated Use `occasionKindSchema`. */
export const occasionKind: typeof occasionKindSchema = occasionKindSchema;
/** @deprecated Use `quoteSettingSchema`. */
export const quoteSetting: typeof quoteSettingSchema = quoteSettingSchema;
/** @deprecated Use `sourceGradeSchema`. */
export const sourceGrade: typeof sourceGradeSchema = sourceGradeSchema;
/** @deprecated Use `sourceKindSchema`. */
export const sourceKind: typeof sourceKindSchema = sourceKindSchema;
/** @deprecated Use `topicSchema`. */
export const topic: typeof topicSchema = topicSchema;
