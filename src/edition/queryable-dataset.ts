import type { CitedPlace } from "../citations/cited-in.ts";
import type { ReportingSide } from "../citations/read-outs.ts";
import type { WithCitations } from "../queries/citations-for.ts";
import type { Disputed } from "../queries/disputed.ts";
import type { TopicOptions } from "../queries/by-topic.ts";
import type { MeetingCounts } from "../queries/meeting-counts.ts";
import type { MeetingOfEncounter } from "../queries/meetings.ts";
import type { OneSidedTopic } from "../queries/reported-only-by.ts";
import type { Statement } from "../queries/speakers-of.ts";
import type {
  Account,
  Actor,
  Call,
  CancelledEncounter,
  Citation,
  ClaimedContact,
  Coverage,
  Dataset,
  Encounter,
  EncounterStatus,
  HeldEncounter,
  Ids,
  NeverHeldEncounter,
  Proposal,
  Quote,
  Redirect,
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
 * What `createDataset` takes: a dataset as in `dataset.json`; `claimedContacts` and `redirects` may be absent, as in data of format 1 and
 * small data of your own.
 */
export type DatasetInput<N extends Ids = Ids> = Omit<Dataset<N>, "claimedContacts" | "redirects"> &
  Partial<Pick<Dataset<N>, "claimedContacts" | "redirects">>;

/**
 * Records with the package's queries over them, as {@link createDataset} returns it.
 *
 * Each query is documented with its namesake among the package's exports: it has the same order and throws the same errors.
 */
export interface QueryableDataset<N extends Ids = Ids> {
  /** As {@link trump-putin-encounters!encounters | encounters}, of these data. */
  readonly encounters: readonly Encounter<N>[];
  /** As {@link trump-putin-encounters!calls | calls}, of these data. */
  readonly calls: readonly Call<N>[];
  /** As {@link trump-putin-encounters!proposals | proposals}, of these data. */
  readonly proposals: readonly Proposal<N>[];
  /** As {@link trump-putin-encounters!claimedContacts | claimedContacts}, of these data. */
  readonly claimedContacts: readonly ClaimedContact<N>[];
  /** As {@link trump-putin-encounters!quotes | quotes}, of these data. */
  readonly quotes: readonly Quote<N>[];
  /** As {@link trump-putin-encounters!actors | actors}, of these data. */
  readonly actors: readonly Actor<N>[];
  /** As {@link trump-putin-encounters!sources | sources}, of these data. */
  readonly sources: readonly Source<N>[];
  /** As {@link trump-putin-encounters!background | background}, of these data. */
  readonly background: readonly Account<N>[];
  /** As {@link trump-putin-encounters!redirects | redirects}, of these data. */
  readonly redirects: readonly Redirect[];
  /** What is known of the edition. Frozen. */
  readonly edition: DatasetEdition;
  /** As {@link trump-putin-encounters!between | between}, over these data. */
  readonly between: (from: string, to: string) => readonly Encounter<N>[];
  /** As {@link trump-putin-encounters!byLocation | byLocation}, over these data. */
  readonly byLocation: (name: string) => readonly Encounter<N>[];
  /** As {@link trump-putin-encounters!byStatus | byStatus}, over these data. */
  readonly byStatus: <Status extends EncounterStatus>(
    status: Status,
  ) => readonly Extract<Encounter<N>, { status: Status }>[];
  /** As {@link trump-putin-encounters!byTopic | byTopic}, over these data. */
  readonly byTopic: (topic: Topic, options?: TopicOptions) => readonly Encounter<N>[];
  /** As {@link trump-putin-encounters!callsBetween | callsBetween}, over these data. */
  readonly callsBetween: (from: string, to: string) => readonly Call<N>[];
  /** As {@link trump-putin-encounters!cancelled | cancelled}, over these data. */
  readonly cancelled: () => readonly CancelledEncounter<N>[];
  /** As {@link trump-putin-encounters!citationsFor | citationsFor}, over these data. */
  readonly citationsFor: (record: WithCitations<N>, path?: string) => readonly Citation<N>[];
  /** As {@link trump-putin-encounters!disputed | disputed}, over these data. */
  readonly disputed: (
    ...about: [] | [about: Disputed<N>["record"] | N["encounter"] | N["call"] | N["quote"]]
  ) => readonly Disputed<N>[];
  /** As {@link trump-putin-encounters!findActor | findActor}, over these data. */
  readonly findActor: (text: string) => Actor<N> | undefined;
  /** As {@link trump-putin-encounters!findActorName | findActorName}, over these data. */
  readonly findActorName: (text: string) => string | undefined;
  /** As {@link trump-putin-encounters!findLocationName | findLocationName}, over these data. */
  readonly findLocationName: (text: string) => string | undefined;
  /** As {@link trump-putin-encounters!getActor | getActor}, over these data. */
  readonly getActor: (id: N["actor"]) => Actor<N>;
  /** As {@link trump-putin-encounters!getCall | getCall}, over these data. */
  readonly getCall: (id: N["call"]) => Call<N>;
  /** As {@link trump-putin-encounters!getClaimedContact | getClaimedContact}, over these data. */
  readonly getClaimedContact: (id: N["claimedContact"]) => ClaimedContact<N>;
  /** As {@link trump-putin-encounters!getEncounter | getEncounter}, over these data. */
  readonly getEncounter: (id: N["encounter"]) => Encounter<N>;
  /** As {@link trump-putin-encounters!getProposal | getProposal}, over these data. */
  readonly getProposal: (id: N["proposal"]) => Proposal<N>;
  /** As {@link trump-putin-encounters!getQuote | getQuote}, over these data. */
  readonly getQuote: (id: N["quote"]) => Quote<N>;
  /** As {@link trump-putin-encounters!getSource | getSource}, over these data. */
  readonly getSource: (id: N["source"]) => Source<N>;
  /** As {@link trump-putin-encounters!isActorId | isActorId}, over these data. */
  readonly isActorId: (value: unknown) => value is N["actor"];
  /** As {@link trump-putin-encounters!isCancelled | isCancelled}, over these data. */
  readonly isCancelled: (encounter: Encounter<N>) => encounter is CancelledEncounter<N>;
  /** As {@link trump-putin-encounters!isEncounterId | isEncounterId}, over these data. */
  readonly isEncounterId: (value: unknown) => value is N["encounter"];
  /** As {@link trump-putin-encounters!isHeld | isHeld}, over these data. */
  readonly isHeld: (encounter: Encounter<N>) => encounter is HeldEncounter<N>;
  /** As {@link trump-putin-encounters!isLocationName | isLocationName}, over these data. */
  readonly isLocationName: (value: unknown) => value is string;
  /** As {@link trump-putin-encounters!isNeverHeld | isNeverHeld}, over these data. */
  readonly isNeverHeld: (encounter: Encounter<N>) => encounter is NeverHeldEncounter<N>;
  /** As {@link trump-putin-encounters!isScheduled | isScheduled}, over these data. */
  readonly isScheduled: (encounter: Encounter<N>) => encounter is ScheduledEncounter<N>;
  /** As {@link trump-putin-encounters!meetingCounts | meetingCounts}, over these data. */
  readonly meetingCounts: () => MeetingCounts;
  /** As {@link trump-putin-encounters!meetings | meetings}, over these data. */
  readonly meetings: () => readonly MeetingOfEncounter<N>[];
  /** As {@link trump-putin-encounters!met | met}, over these data. */
  readonly met: () => readonly Encounter<N>[];
  /** As {@link trump-putin-encounters!quotesAbout | quotesAbout}, over these data. */
  readonly quotesAbout: (encounter: N["encounter"]) => readonly Quote<N>[];
  /** As {@link trump-putin-encounters!quotesBy | quotesBy}, over these data. */
  readonly quotesBy: (name: string) => readonly Quote<N>[];
  /** As {@link trump-putin-encounters!reportedOnlyBy | reportedOnlyBy}, over these data. */
  readonly reportedOnlyBy: (side: ReportingSide) => readonly OneSidedTopic<N>[];
  /** As {@link trump-putin-encounters!speakersOf | speakersOf}, over these data. */
  readonly speakersOf: (statement: Statement<N>) => readonly string[];
  /** As {@link trump-putin-encounters!whereCited | whereCited}, over these data. */
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
