// Compiled by `npm run types`, never run: the generated interfaces are what zod infers from the schemas they are generated from.
import type * as z from "zod";
import type * as records from "../../src/records/types.ts";
import type * as schema from "../../src/schema.ts";
import type { encounter } from "../../src/schema/encounter.ts";

/** Ids as plain strings, as a dataset of any edition has them. */
type Names = records.Names;

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
  account: [records.Account<Names>, typeof schema.accountSchema];
  actor: [records.Actor<Names>, typeof schema.actorSchema];
  cancellation: [records.Cancellation<Names>, typeof schema.cancellationSchema];
  cancelledEncounter: [records.CancelledEncounter<Names>, typeof schema.cancelledEncounterSchema];
  citation: [records.Citation<Names>, typeof schema.citationSchema];
  coverage: [records.Coverage, typeof schema.coverageSchema];
  coverageSpan: [records.CoverageSpan, (typeof schema.coverageSchema)["shape"]["encounters"]];
  dataset: [records.Dataset<Names>, typeof schema.datasetSchema];
  duration: [records.Duration, typeof schema.durationSchema];
  encounter: [records.Encounter<Names>, typeof encounter];
  heldEncounter: [records.HeldEncounter<Names>, typeof schema.heldEncounterSchema];
  invitation: [records.Invitation<Names>, typeof schema.invitationSchema];
  location: [records.Location<Names>, typeof schema.locationSchema];
  meeting: [records.Meeting<Names>, typeof schema.meetingSchema];
  neverHeldEncounter: [records.NeverHeldEncounter<Names>, typeof schema.neverHeldEncounterSchema];
  occasion: [records.Occasion, typeof schema.occasionSchema];
  quote: [records.Quote<Names>, typeof schema.quoteSchema];
  scheduledEncounter: [records.ScheduledEncounter<Names>, typeof schema.scheduledEncounterSchema];
  source: [records.Source<Names>, typeof schema.sourceSchema];
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
  call: [records.Call<Names>, typeof schema.callSchema];
  callDate: [records.CallDate, typeof schema.callDateSchema];
  callDuration: [records.CallDuration<Names>, typeof schema.callDurationSchema];
  certainty: [records.Certainty, typeof schema.certaintySchema];
  claim: [records.Claim<Names>, typeof schema.claimSchema];
  dispute: [records.Dispute<Names>, typeof schema.disputeSchema];
  proposal: [records.Proposal<Names>, typeof schema.proposalSchema];
  wording: [records.Wording<Names>, typeof schema.wordingSchema];
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
