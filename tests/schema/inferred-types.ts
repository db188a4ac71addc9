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
  account: [records.Account<Ids>, typeof schema.account];
  actor: [records.Actor<Ids>, typeof schema.actor];
  cancellation: [records.Cancellation<Ids>, typeof schema.cancellation];
  cancelledEncounter: [records.CancelledEncounter<Ids>, typeof schema.cancelledEncounter];
  citation: [records.Citation<Ids>, typeof schema.citation];
  coverage: [records.Coverage, typeof schema.coverage];
  coverageSpan: [records.CoverageSpan, (typeof schema.coverage)["shape"]["encounters"]];
  dataset: [records.Dataset<Ids>, typeof schema.dataset];
  duration: [records.Duration, typeof schema.duration];
  encounter: [records.Encounter<Ids>, typeof encounter];
  heldEncounter: [records.HeldEncounter<Ids>, typeof schema.heldEncounter];
  invitation: [records.Invitation<Ids>, typeof schema.invitation];
  location: [records.Location<Ids>, typeof schema.location];
  meeting: [records.Meeting<Ids>, typeof schema.meeting];
  neverHeldEncounter: [records.NeverHeldEncounter<Ids>, typeof schema.neverHeldEncounter];
  occasion: [records.Occasion, typeof schema.occasion];
  quote: [records.Quote<Ids>, typeof schema.quote];
  scheduledEncounter: [records.ScheduledEncounter<Ids>, typeof schema.scheduledEncounter];
  source: [records.Source<Ids>, typeof schema.source];
  textPositionSelector: [records.TextPositionSelector, typeof schema.textPositionSelector];

  actorKind: [records.ActorKind, typeof schema.actorKind];
  actorSide: [records.ActorSide, typeof schema.actorSide];
  durationBound: [records.DurationBound, typeof schema.durationBound];
  encounterStatus: [records.EncounterStatus, typeof schema.encounterStatus];
  invitationOutcome: [records.InvitationOutcome, typeof schema.invitationOutcome];
  meetingKind: [records.MeetingKind, typeof schema.meetingKind];
  occasionKind: [records.OccasionKind, typeof schema.occasionKind];
  quoteSetting: [records.QuoteSetting, typeof schema.quoteSetting];
  sourceKind: [records.SourceKind, typeof schema.sourceKind];
  sourceGrade: [records.SourceGrade, typeof schema.sourceGrade];
  topic: [records.Topic, typeof schema.topic];
  call: [records.Call<Ids>, typeof schema.call];
  callDate: [records.CallDate, typeof schema.callDate];
  callDuration: [records.CallDuration<Ids>, typeof schema.callDuration];
  certainty: [records.Certainty, typeof schema.certainty];
  claim: [records.Claim<Ids>, typeof schema.claim];
  dispute: [records.Dispute<Ids>, typeof schema.dispute];
  proposal: [records.Proposal<Ids>, typeof schema.proposal];
  wording: [records.Wording<Ids>, typeof schema.wording];
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
