/**
 * The zod schemas of all records, and the check of whole datasets. Needs `zod`, which the main entry does not.
 *
 * @example
 * ```ts
 * import { durationSchema } from "trump-putin-encounters/schema";
 *
 * console.log(durationSchema.safeParse({ minutes: 120, bound: "at-least" }).success);
 * console.log(durationSchema.safeParse({ minutes: -1, bound: "at-least" }).success);
 * // prints: true
 * // prints: false
 * ```
 * @module trump-putin-encounters/schema
 */

import "./schema/usable-zod.ts";

import { account, accountTopic } from "./schema/account.ts";
import { actor } from "./schema/actor.ts";
import { call, callDate, callDuration } from "./schema/call.ts";
import { certainty } from "./schema/certainty.ts";
import { citation, textPositionSelector } from "./schema/citation.ts";
import { coverage, dataset } from "./schema/dataset.ts";
import { claim, dispute } from "./schema/dispute.ts";
import { duration } from "./schema/duration.ts";
import {
  cancellation,
  cancelledEncounter,
  encounter,
  heldEncounter,
  invitation,
  neverHeldEncounter,
  occasion,
  scheduledEncounter,
} from "./schema/encounter.ts";
import { location } from "./schema/location.ts";
import { meeting } from "./schema/meeting.ts";
import { claimedContact } from "./schema/claimed-contact.ts";
import { proposal } from "./schema/proposal.ts";
import { quote, wording } from "./schema/quote.ts";
import { redirect, redirectKind } from "./schema/redirect.ts";
import { source } from "./schema/source.ts";
import {
  actorKind,
  actorSide,
  contactForm,
  durationBound,
  encounterStatus,
  invitationOutcome,
  meetingKind,
  occasionKind,
  quoteSetting,
  sourceGrade,
  sourceKind,
  topic,
  topicAspect,
} from "./schema/vocabularies.ts";

export { InvalidDataError, type FoundProblem, type Problem } from "./checks/problem.ts";
export { parseDataset } from "./checks/parse-dataset.ts";
export { FORMAT } from "./edition/format.ts";
export type {
  Account,
  AccountTopic,
  Actor,
  ActorKind,
  ActorSide,
  Call,
  CallDate,
  CallDuration,
  Cancellation,
  CancelledEncounter,
  Certainty,
  Citation,
  Claim,
  ClaimedContact,
  ContactForm,
  Coverage,
  Dataset,
  Dispute,
  Duration,
  DurationBound,
  Encounter,
  EncounterStatus,
  HeldEncounter,
  Invitation,
  Ids,
  InvitationOutcome,
  Location,
  Meeting,
  MeetingKind,
  Names,
  NeverHeldEncounter,
  Occasion,
  OccasionKind,
  Proposal,
  Quote,
  QuoteSetting,
  Redirect,
  RedirectKind,
  ScheduledEncounter,
  Source,
  SourceGrade,
  SourceKind,
  TextPositionSelector,
  Topic,
  TopicAspect,
  Wording,
} from "./records/types.ts";
export * from "./schema/deprecated-names.ts";

/** The zod schema of {@link Account}. */
export const accountSchema: typeof account = account;

/** The zod schema of {@link AccountTopic}. */
export const accountTopicSchema: typeof accountTopic = accountTopic;

/** The zod schema of {@link Actor}. */
export const actorSchema: typeof actor = actor;

/** The zod schema of {@link Call}. */
export const callSchema: typeof call = call;

/** The zod schema of {@link CallDate}. */
export const callDateSchema: typeof callDate = callDate;

/** The zod schema of {@link CallDuration}. */
export const callDurationSchema: typeof callDuration = callDuration;

/** The zod schema of {@link Certainty}. */
export const certaintySchema: typeof certainty = certainty;

/** The zod schema of {@link Citation}. */
export const citationSchema: typeof citation = citation;

/** The zod schema of {@link TextPositionSelector}. */
export const textPositionSelectorSchema: typeof textPositionSelector = textPositionSelector;

/** The zod schema of {@link Coverage}. */
export const coverageSchema: typeof coverage = coverage;

/** The zod schema of {@link Dataset}. */
export const datasetSchema: typeof dataset = dataset;

/** The zod schema of {@link Claim}. */
export const claimSchema: typeof claim = claim;

/** The zod schema of {@link Dispute}. */
export const disputeSchema: typeof dispute = dispute;

/** The zod schema of {@link Duration}. */
export const durationSchema: typeof duration = duration;

/** The zod schema of {@link Cancellation}. */
export const cancellationSchema: typeof cancellation = cancellation;

/** The zod schema of {@link CancelledEncounter}. */
export const cancelledEncounterSchema: typeof cancelledEncounter = cancelledEncounter;

/** The zod schema of {@link Encounter}. */
export const encounterSchema: typeof encounter = encounter;

/** The zod schema of {@link HeldEncounter}. */
export const heldEncounterSchema: typeof heldEncounter = heldEncounter;

/** The zod schema of {@link Invitation}. */
export const invitationSchema: typeof invitation = invitation;

/** The zod schema of {@link NeverHeldEncounter}. */
export const neverHeldEncounterSchema: typeof neverHeldEncounter = neverHeldEncounter;

/** The zod schema of {@link Occasion}. */
export const occasionSchema: typeof occasion = occasion;

/** The zod schema of {@link ScheduledEncounter}. */
export const scheduledEncounterSchema: typeof scheduledEncounter = scheduledEncounter;

/** The zod schema of {@link Location}. */
export const locationSchema: typeof location = location;

/** The zod schema of {@link Meeting}. */
export const meetingSchema: typeof meeting = meeting;

/** The zod schema of {@link Proposal}. */
export const proposalSchema: typeof proposal = proposal;

/** The zod schema of {@link ClaimedContact}. */
export const claimedContactSchema: typeof claimedContact = claimedContact;

/** The zod schema of {@link Quote}. */
export const quoteSchema: typeof quote = quote;

/** The zod schema of {@link Wording}. */
export const wordingSchema: typeof wording = wording;

/** The zod schema of {@link RedirectKind}. */
export const redirectKindSchema: typeof redirectKind = redirectKind;

/** The zod schema of {@link Redirect}. */
export const redirectSchema: typeof redirect = redirect;

/** The zod schema of {@link Source}. */
export const sourceSchema: typeof source = source;

/** The zod schema of {@link ActorKind}. */
export const actorKindSchema: typeof actorKind = actorKind;

/** The zod schema of {@link ActorSide}. */
export const actorSideSchema: typeof actorSide = actorSide;

/** The zod schema of {@link ContactForm}. */
export const contactFormSchema: typeof contactForm = contactForm;

/** The zod schema of {@link DurationBound}. */
export const durationBoundSchema: typeof durationBound = durationBound;

/** The zod schema of {@link EncounterStatus}. */
export const encounterStatusSchema: typeof encounterStatus = encounterStatus;

/** The zod schema of {@link InvitationOutcome}. */
export const invitationOutcomeSchema: typeof invitationOutcome = invitationOutcome;

/** The zod schema of {@link MeetingKind}. */
export const meetingKindSchema: typeof meetingKind = meetingKind;

/** The zod schema of {@link OccasionKind}. */
export const occasionKindSchema: typeof occasionKind = occasionKind;

/** The zod schema of {@link QuoteSetting}. */
export const quoteSettingSchema: typeof quoteSetting = quoteSetting;

/** The zod schema of {@link SourceGrade}. */
export const sourceGradeSchema: typeof sourceGrade = sourceGrade;

/** The zod schema of {@link SourceKind}. */
export const sourceKindSchema: typeof sourceKind = sourceKind;

/** The zod schema of {@link Topic}. */
export const topicSchema: typeof topic = topic;

/** The zod schema of {@link TopicAspect}. */
export const topicAspectSchema: typeof topicAspect = topicAspect;
