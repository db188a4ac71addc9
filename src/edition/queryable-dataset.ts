import type { CitedPlace } from "../citations/cited-in.ts";
import type { WithCitations } from "../queries/citations-for.ts";
import type { Disputed } from "../queries/disputed.ts";
import type { MeetingCounts } from "../queries/meeting-counts.ts";
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
  Ids,
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
   * The SHA-256 of their `dataset.json`, in lowercase hexadecimal digits; null: not known. It is not computed here.
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
 * Records with the package's queries over them, as {@link createDataset} returns it.
 *
 * Each query is documented with its namesake among the package's exports: it has the same order and throws the same errors.
 */
export interface QueryableDataset<N extends Ids = Ids> {
  /** As {@link encounters}, of these data. */
  readonly encounters: readonly Encounter<N>[];
  /** As {@link calls}, of these data. */
  readonly calls: readonly Call<N>[];
  /** As {@link proposals}, of these data. */
  readonly proposals: readonly Proposal<N>[];
  /** As {@link quotes}, of these data. */
  readonly quotes: readonly Quote<N>[];
  /** As {@link actors}, of these data. */
  readonly actors: readonly Actor<N>[];
  /** As {@link sources}, of these data. */
  readonly sources: readonly Source<N>[];
  /** As {@link background}, of these data. */
  readonly background: readonly Account<N>[];
  /** What is known of the edition. Frozen. */
  readonly edition: DatasetEdition;
  /** As {@link between}, over these data. */
  readonly between: (from: string, to: string) => readonly Encounter<N>[];
  /** As {@link byLocation}, over these data. */
  readonly byLocation: (name: string) => readonly Encounter<N>[];
  /** As {@link byStatus}, over these data. */
  readonly byStatus: <Status extends EncounterStatus>(
    status: Status,
  ) => readonly Extract<Encounter<N>, { status: Status }>[];
  /** As {@link byTopic}, over these data. */
  readonly byTopic: (topic: Topic) => readonly Encounter<N>[];
  /** As {@link callsBetween}, over these data. */
  readonly callsBetween: (from: string, to: string) => readonly Call<N>[];
  /** As {@link cancelled}, over these data. */
  readonly cancelled: () => readonly CancelledEncounter<N>[];
  /** As {@link citationsFor}, over these data. */
  readonly citationsFor: (record: WithCitations<N>, path?: string) => readonly Citation<N>[];
  /** As {@link disputed}, over these data. */
  readonly disputed: (
    about?: Disputed<N>["record"] | N["encounter"] | N["call"] | N["quote"],
  ) => readonly Disputed<N>[];
  /** As {@link findActor}, over these data. */
  readonly findActor: (text: string) => Actor<N> | undefined;
  /** As {@link findActorName}, over these data. */
  readonly findActorName: (text: string) => string | undefined;
  /** As {@link findLocationName}, over these data. */
  readonly findLocationName: (text: string) => string | undefined;
  /** As {@link getActor}, over these data. */
  readonly getActor: (id: N["actor"]) => Actor<N>;
  /** As {@link getCall}, over these data. */
  readonly getCall: (id: N["call"]) => Call<N>;
  /** As {@link getEncounter}, over these data. */
  readonly getEncounter: (id: N["encounter"]) => Encounter<N>;
  /** As {@link getProposal}, over these data. */
  readonly getProposal: (id: N["proposal"]) => Proposal<N>;
  /** As {@link getQuote}, over these data. */
  readonly getQuote: (id: N["quote"]) => Quote<N>;
  /** As {@link getSource}, over these data. */
  readonly getSource: (id: N["source"]) => Source<N>;
  /** As {@link isActorId}, over these data. */
  readonly isActorId: (value: unknown) => value is N["actor"];
  /** As {@link isCancelled}, over these data. */
  readonly isCancelled: (encounter: Encounter<N>) => encounter is CancelledEncounter<N>;
  /** As {@link isEncounterId}, over these data. */
  readonly isEncounterId: (value: unknown) => value is N["encounter"];
  /** As {@link isHeld}, over these data. */
  readonly isHeld: (encounter: Encounter<N>) => encounter is HeldEncounter<N>;
  /** As {@link isLocationName}, over these data. */
  readonly isLocationName: (value: unknown) => value is string;
  /** As {@link isNeverHeld}, over these data. */
  readonly isNeverHeld: (encounter: Encounter<N>) => encounter is NeverHeldEncounter<N>;
  /** As {@link isScheduled}, over these data. */
  readonly isScheduled: (encounter: Encounter<N>) => encounter is ScheduledEncounter<N>;
  /** As {@link meetingCounts}, over these data. */
  readonly meetingCounts: () => MeetingCounts;
  /** As {@link meetings}, over these data. */
  readonly meetings: () => readonly MeetingOfEncounter<N>[];
  /** As {@link met}, over these data. */
  readonly met: () => readonly Encounter<N>[];
  /** As {@link quotesAbout}, over these data. */
  readonly quotesAbout: (encounter: N["encounter"]) => readonly Quote<N>[];
  /** As {@link quotesBy}, over these data. */
  readonly quotesBy: (name: string) => readonly Quote<N>[];
  /** As {@link whereCited}, over these data. */
  readonly whereCited: (source: N["source"]) => readonly CitedPlace<N>[];
  /** @deprecated Use background. */
  readonly accounts: QueryableDataset<N>["background"];
  /** @deprecated Use whereCited. */
  readonly bySource: QueryableDataset<N>["whereCited"];
  /** @deprecated Use findLocationName. */
  readonly findLocation: QueryableDataset<N>["findLocationName"];
  /** @deprecated Use isLocationName. */
  readonly isLocation: QueryableDataset<N>["isLocationName"];
}
