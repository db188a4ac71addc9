// Compiled by `npm run types`, never run: the generated interfaces are what zod infers from the schemas they are generated from.
import type * as z from "zod";
import type * as records from "../../src/records/types.ts";
import type * as schema from "../../src/schema.ts";
import type { encounter } from "../../src/schema/encounter.ts";

/** Ids as plain strings, as a dataset of any edition has them. */
type Ids = records.Ids;

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

/** Whether two types are the same: not only assignable, but alike in every member, modifier and literal. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the compiler compares generic functions by identity only
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** An interface, and what zod infers from its schema. */
interface Pairs {
  account: [records.Account<Ids>, typeof schema.accountSchema];
  accountTopic: [records.AccountTopic, typeof schema.accountTopicSchema];
  actor: [records.Actor<Ids>, typeof schema.actorSchema];
  cancellation: [records.Cancellation<Ids>, typeof schema.cancellationSchema];
  cancelledEncounter: [records.CancelledEncounter<Ids>, typeof schema.cancelledEncounterSchema];
  citation: [records.Citation<Ids>, typeof schema.citationSchema];
  coverage: [records.Coverage, typeof schema.coverageSchema];
  coverageSpan: [records.CoverageSpan, (typeof schema.coverageSchema)["shape"]["encounters"]];
  dataset: [records.Dataset<Ids>, typeof schema.datasetSchema];
  duration: [records.Duration, typeof schema.durationSchema];
  encounter: [records.Encounter<Ids>, typeof encounter];
  heldEncounter: [records.HeldEncounter<Ids>, typeof schema.heldEncounterSchema];
  invitation: [records.Invitation<Ids>, typeof schema.invitationSchema];
  location: [records.Location<Ids>, typeof schema.locationSchema];
  meeting: [records.Meeting<Ids>, typeof schema.meetingSchema];
  neverHeldEncounter: [records.NeverHeldEncounter<Ids>, typeof schema.neverHeldEncounterSchema];
  occasion: [records.Occasion, typeof schema.occasionSchema];
  quote: [records.Quote<Ids>, typeof schema.quoteSchema];
  scheduledEncounter: [records.ScheduledEncounter<Ids>, typeof schema.scheduledEncounterSchema];
  source: [records.Source<Ids>, typeof schema.sourceSchema];
  textPositionSelector: [records.TextPositionSelector, typeof schema.textPositionSelectorSchema];

  actorKind: [records.ActorKind, typeof schema.actorKindSchema];
  actorSide: [records.ActorSide, typeof schema.actorSideSchema];
  durationBound: [records.DurationBound, typeof schema.durationBoundSchema];
  encounterStatus: [records.EncounterStatus, typeof schema.encounterStatusSchema];
  invitationOutcome: [records.InvitationOutcome, typeof schema.invitationOutcomeSchema];
  meetingKind: [records.MeetingKind, typeof schema.meetingKindSchema];
  occasionKind: [records.OccasionKind, typeof schema.occasionKindSchema];
  quoteSetting: [records.QuoteSetting, typeof schema.quoteSettingSchema];
  sourceKind: [records.SourceKind, typeof schema.sourceKindSchema];
  sourceGrade: [records.SourceGrade, typeof schema.sourceGradeSchema];
  topic: [records.Topic, typeof schema.topicSchema];
  topicAspect: [records.TopicAspect, typeof schema.topicAspectSchema];
  call: [records.Call<Ids>, typeof schema.callSchema];
  callDate: [records.CallDate, typeof schema.callDateSchema];
  callDuration: [records.CallDuration<Ids>, typeof schema.callDurationSchema];
  certainty: [records.Certainty, typeof schema.certaintySchema];
  claim: [records.Claim<Ids>, typeof schema.claimSchema];
  claimedContact: [records.ClaimedContact<Ids>, typeof schema.claimedContactSchema];
  contactForm: [records.ContactForm, typeof schema.contactFormSchema];
  dispute: [records.Dispute<Ids>, typeof schema.disputeSchema];
  proposal: [records.Proposal<Ids>, typeof schema.proposalSchema];
  redirectKind: [records.RedirectKind, typeof schema.redirectKindSchema];
  redirect: [records.Redirect, typeof schema.redirectSchema];
  wording: [records.Wording<Ids>, typeof schema.wordingSchema];
}

/** The pairs that differ: none. */
type Differing = {
  [Key in keyof Pairs]: Same<Pairs[Key][0], DeepReadonly<z.infer<Pairs[Key][1]>>> extends true ? never : Key;
}[keyof Pairs];
"none" satisfies [Differing] extends [never] ? "none" : Differing;

/** The names of the pairs, today and before version 2. */
type Named = keyof Pairs | `${keyof Pairs}Schema`;

/** The schemas that `/schema` exports, and those that no pair above names: none. */
type Schemas = {
  [Key in keyof typeof schema]: (typeof schema)[Key] extends z.ZodType ? Key : never;
}[keyof typeof schema];
"none" satisfies [Exclude<Schemas, Named>] extends [never] ? "none" : Exclude<Schemas, Named>;

// The comparison itself tells types apart.
true satisfies Same<{ readonly a: string }, { readonly a: string }>;
false satisfies Same<{ readonly a: string }, { a: string }>;
false satisfies Same<{ a: string }, { a?: string }>;
false satisfies Same<{ a: string }, { a: string | null }>;
false satisfies Same<{ a: string }, { a: "x" }>;
false satisfies Same<{ a: string }, { a: string; b: string }>;
false satisfies Same<{ a: string }, { a: unknown }>;
false satisfies Same<readonly string[], string[]>;
