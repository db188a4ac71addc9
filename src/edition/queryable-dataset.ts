import type { CitedBySource } from "../citations/cited-in.ts";
import type { Disputed } from "../queries/disputed.ts";
import type { Cited } from "../queries/citations-for.ts";
import type { MeetingOfEncounter } from "../queries/meetings.ts";
import type {
  Account,
  Actor,
  Call,
  CancelledEncounter,
  Citation,
  Coverage,
  Encounter,
  EncounterStatus,
  HeldEncounter,
  Names,
  NeverHeldEncounter,
  Proposal,
  Quote,
  ScheduledEncounter,
  Source,
  Topic,
} from "../records/types.ts";

/** What is known of the edition that data belong to. */
export interface DatasetEdition {
  /**
   * The version of the package that published them; null: not known, or they were never published.
   *
   * @example
   * ```ts
   * "1.0.0"
   * ```
   */
  readonly version: string | null;
  /**
   * The SHA-256 of their `dataset.json`, in small hexadecimal digits; null: not known. Nothing computes it here.
   *
   * @example
   * ```ts
   * "eba1b98d61c596f7950b7567aeebcca993793bb19be4abcc633d94cce289a5d8"
   * ```
   */
  readonly digest: string | null;
  /** For each kind of record, from when to when the data claim to be complete. */
  readonly coverage: Coverage;
}

/**
 * Records with the package's queries over them, as `createDataset` gives it.
 *
 * Every query does as its namesake among the package's exports does, with the same order and errors.
 */
export interface QueryableDataset<N extends Names = Names> {
  /** Every encounter, in order of time, by first day. Frozen. */
  readonly encounters: readonly Encounter<N>[];
  /** Every call, in order of time. Frozen. */
  readonly calls: readonly Call<N>[];
  /** Every meeting that was floated and never arranged. Frozen. */
  readonly proposals: readonly Proposal<N>[];
  /** Every quote, in order of time; those without a date come last. Frozen. */
  readonly quotes: readonly Quote<N>[];
  /** Every actor, in the order of the data. Frozen. */
  readonly actors: readonly Actor<N>[];
  /** Every source, in the order of the data. Frozen. */
  readonly sources: readonly Source<N>[];
  /** Background that belongs to no encounter. Frozen. */
  readonly accounts: readonly Account<N>[];
  /** What is known of the edition. Frozen. */
  readonly edition: DatasetEdition;
  /** The encounters that may overlap a span of time, both ends included. Throws as `between` does. */
  readonly between: (from: string, to: string) => readonly Encounter<N>[];
  /** The encounters at a place. Throws as `byLocation` does. */
  readonly byLocation: (name: string) => readonly Encounter<N>[];
  /** Where a source is cited. Throws as `bySource` does. */
  readonly bySource: (id: N["source"]) => readonly CitedBySource<N>[];
  /** The encounters of one status. Throws as `byStatus` does. */
  readonly byStatus: <Status extends EncounterStatus>(
    status: Status,
  ) => readonly Extract<Encounter<N>, { status: Status }>[];
  /** The encounters to which a source ties a topic. Throws as `byTopic` does. */
  readonly byTopic: (topic: Topic) => readonly Encounter<N>[];
  /** The calls that may have been on a day of a span of time, both ends included. Throws as `callsBetween` does. */
  readonly callsBetween: (from: string, to: string) => readonly Call<N>[];
  /** The encounters whose meeting was planned or expected and then dropped. */
  readonly cancelled: () => readonly CancelledEncounter<N>[];
  /** Who says so: the citations that cover a value of a record. Throws as `citationsFor` does. */
  readonly citationsFor: (record: Cited<N>, path?: string) => readonly Citation<N>[];
  /** Every point on which sources contradict each other. */
  readonly disputed: () => readonly Disputed<N>[];
  /** The known name of an actor for what a person typed; undefined if there is none. */
  readonly findActor: (text: string) => string | undefined;
  /** The known name of a place for what a person typed; undefined if there is none. */
  readonly findLocation: (text: string) => string | undefined;
  /** One encounter. Throws as `getEncounter` does. */
  readonly getEncounter: (id: N["encounter"]) => Encounter<N>;
  /** Whether a value is the id of an actor, spelt exactly so. */
  readonly isActorId: (text: unknown) => text is N["actor"];
  /** Whether the meeting of an encounter was planned or expected and then dropped. */
  readonly isCancelled: (encounter: Encounter<N>) => encounter is CancelledEncounter<N>;
  /** Whether a value is the id of an encounter, spelt exactly so. */
  readonly isEncounterId: (text: unknown) => text is N["encounter"];
  /** Whether the planned meeting of an encounter took place. */
  readonly isHeld: (encounter: Encounter<N>) => encounter is HeldEncounter<N>;
  /** Whether a value is the name of a place, spelt exactly so. */
  readonly isLocation: (text: unknown) => text is string;
  /** Whether an encounter never got beyond an invitation. */
  readonly isNeverHeld: (encounter: Encounter<N>) => encounter is NeverHeldEncounter<N>;
  /** Whether an encounter was still ahead when the edition was made. */
  readonly isScheduled: (encounter: Encounter<N>) => encounter is ScheduledEncounter<N>;
  /** Every meeting that took place, in order of time, each with its encounter's id. */
  readonly meetings: () => readonly MeetingOfEncounter<N>[];
  /** What was said at an encounter or about it. Throws as `quotesAbout` does. */
  readonly quotesAbout: (encounter: N["encounter"]) => readonly Quote<N>[];
  /** What an actor is quoted as saying. Throws as `quotesBy` does. */
  readonly quotesBy: (name: string) => readonly Quote<N>[];
}
