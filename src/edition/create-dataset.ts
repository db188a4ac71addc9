import { firstDay } from "../dates/first-day.ts";
import { frozenCopy } from "../frozen/frozen-copy.ts";
import { actorNamesOf } from "../names/actor-names.ts";
import { exactly } from "../names/exactly.ts";
import { locationNamesOf } from "../names/location-names.ts";
import { idIndex, nameIndex } from "../names/name-index.ts";
import { respellPerson } from "../names/respell-person.ts";
import { countryNames } from "../records/country-names.ts";
import { kinds } from "../records/kinds.ts";
import { requireKeys } from "../names/require-keys.ts";
import { typeInWords } from "../names/require-string.ts";
import { isObject } from "../citations/member-path.ts";
import { betweenIn } from "../queries/between.ts";
import { byLocationIn } from "../queries/by-location.ts";
import { byStatusIn } from "../queries/by-status.ts";
import { byTopicIn } from "../queries/by-topic.ts";
import { citationsFor } from "../queries/citations-for.ts";
import { disputedIn } from "../queries/disputed.ts";
import { findActorNameIn } from "../queries/find-actor-name.ts";
import { findActorIn } from "../queries/find-actor.ts";
import { findLocationNameIn } from "../queries/find-location-name.ts";
import { isCancelled } from "../queries/is-cancelled.ts";
import { isHeld } from "../queries/is-held.ts";
import { isNeverHeld } from "../queries/is-never-held.ts";
import { isScheduled } from "../queries/is-scheduled.ts";
import { meetingCountsIn } from "../queries/meeting-counts.ts";
import { meetingsIn } from "../queries/meetings.ts";
import { metIn } from "../queries/met.ts";
import { oneById } from "../queries/one-by-id.ts";
import { quotesAboutIn } from "../queries/quotes-about.ts";
import { quotesByIn } from "../queries/quotes-by.ts";
import { reportedOnlyByIn } from "../queries/reported-only-by.ts";
import { speakersOfIn } from "../queries/speakers-of.ts";
import { whereCitedIn } from "../queries/where-cited.ts";
import type { Dataset, Encounter, Ids, Quote } from "../records/types.ts";
import type { DatasetEdition, DatasetInput, QueryableDataset } from "./queryable-dataset.ts";
import { requireDataset } from "./require-dataset.ts";
import { requireFormat } from "./require-format.ts";

/**
 * Returns the package's queries over another edition, or over records of your own.
 *
 * It checks only what the queries read: pass untrusted data through `parseDataset` of `trump-putin-encounters/schema` first. It works on a
 * sorted, frozen copy; the input is not modified. Each index is built once, on the first use of its query.
 *
 * Ids have the types that they have in the type of `data`: plain strings in parsed JSON and in what `parseDataset` returns, literal unions
 * in the package's own records. Or name them yourself: `createDataset<MyIds>(data)`.
 *
 * @param data - All records of one edition, as in `dataset.json`: what `parseDataset` returns, or `JSON.parse` of a file that you
 *   trust. Data of older editions may lack the kinds of records that came later.
 * @param edition - What is known of the edition, which the answer holds as `edition`. Without its coverage, that of the data.
 * @returns The records and the queries over them, as one frozen object.
 * @throws {@link UnsupportedFormatError} (a `RangeError`) if the `format` of the data is newer than this version of the package reads.
 * @throws TypeError if `data` is not a dataset, or holds what JSON does not know, such as a `Date`; or if `edition` is not an object, has
 *   another key or a value of another type. It says what is wrong.
 * @example
 * ```ts
 * import { actors, background, calls, createDataset, edition, encounters, proposals, quotes, sources } from "trump-putin-encounters";
 *
 * const { coverage } = edition;
 * const upTo2018 = createDataset({
 *   format: 2,
 *   coverage,
 *   encounters: encounters.filter(({ end }) => end < "2019"),
 *   calls,
 *   proposals,
 *   quotes,
 *   actors,
 *   sources,
 *   accounts: background,
 * });
 * console.log(upTo2018.cancelled().length, upTo2018.byStatus("held").map(({ id }) => id).join(" "));
 * // prints: 3 hamburg-2017 helsinki-2018
 * ```
 */
export function createDataset<N extends Ids = Ids>(
  data: DatasetInput<N>,
  edition: Partial<DatasetEdition> = {},
): QueryableDataset<N> {
  requireEdition(edition);
  requireFormat(data, "createDataset(): data");
  // The copy is checked, not the data: what is behind a prototype is not copied.
  const copy = frozenCopy(partsOf(data), "createDataset(): data");
  requireDataset(copy, "createDataset(): data");
  const { coverage, encounters, calls, proposals, claimedContacts, quotes, actors, sources, accounts, redirects } =
    inOrder(copy);

  const knownActors = nameIndex("actor", () => actorNamesOf(actors, redirects), respellPerson);
  const knownEncounters = idIndex(
    "encounter",
    () => encounters.map(({ id }) => [id, id] as const),
    () => redirects,
  );
  const knownSources = idIndex(
    "source",
    () => sources.map(({ id }) => [id, id] as const),
    () => redirects,
  );
  const locationNames = () => encounters.map((encounter) => locationNamesOf(encounter, countryNames));
  const byStatus = byStatusIn(() => encounters);
  const findLocationName = findLocationNameIn(locationNames);
  const isLocationName = exactly(() => locationNames().flat());
  const whereCited = whereCitedIn(
    () => [...encounters, ...calls, ...proposals, ...claimedContacts, ...quotes, ...actors, ...accounts],
    knownSources,
  );

  return Object.freeze<QueryableDataset<N>>({
    encounters,
    calls,
    proposals,
    claimedContacts,
    quotes,
    actors,
    sources,
    redirects,
    background: accounts,
    accounts,
    edition: frozenCopy({
      version: edition.version ?? null,
      digest: edition.digest ?? null,
      coverage: edition.coverage ?? coverage,
    }),
    between: betweenIn("between", () => encounters),
    byLocation: byLocationIn(() => encounters),
    bySource: whereCited,
    byStatus,
    byTopic: byTopicIn(() => encounters),
    callsBetween: betweenIn("callsBetween", () => calls),
    cancelled: () => byStatus("cancelled"),
    citationsFor,
    disputed: disputedIn(
      () => ({ encounters, calls, quotes }),
      () => redirects,
    ),
    findActor: findActorIn(() => actors, knownActors),
    findActorName: findActorNameIn(knownActors),
    findLocation: findLocationName,
    findLocationName,
    getActor: oneById(
      "getActor",
      "actor",
      () => actors,
      () => redirects,
    ),
    getCall: oneById(
      "getCall",
      "call",
      () => calls,
      () => redirects,
    ),
    getClaimedContact: oneById(
      "getClaimedContact",
      "claimed contact",
      () => claimedContacts,
      () => redirects,
    ),
    getEncounter: oneById(
      "getEncounter",
      "encounter",
      () => encounters,
      () => redirects,
    ),
    getProposal: oneById(
      "getProposal",
      "proposal",
      () => proposals,
      () => redirects,
    ),
    getQuote: oneById(
      "getQuote",
      "quote",
      () => quotes,
      () => redirects,
    ),
    getSource: oneById(
      "getSource",
      "source",
      () => sources,
      () => redirects,
    ),
    isActorId: exactly(() => actors.map(({ id }) => id)),
    isCancelled,
    isEncounterId: exactly(() => encounters.map(({ id }) => id)),
    isHeld,
    isLocation: isLocationName,
    isLocationName,
    isNeverHeld,
    isScheduled,
    meetingCounts: meetingCountsIn(() => encounters),
    meetings: meetingsIn(() => encounters),
    met: metIn(() => encounters),
    quotesAbout: quotesAboutIn(() => quotes, knownEncounters),
    quotesBy: quotesByIn(() => quotes, knownActors),
    reportedOnlyBy: reportedOnlyByIn(() => ({ actors, calls, encounters })),
    speakersOf: speakersOfIn(
      () => ({ actors, sources }),
      () => redirects,
    ),
    whereCited,
  });
}

/** The kinds of records that the first edition did not have. */
type Later = "calls" | "proposals" | "claimedContacts" | "redirects";

/** The records of each kind in chronological order, as in `dataset.json`. */
function inOrder<N extends Ids>({
  calls = [],
  proposals = [],
  claimedContacts = [],
  redirects = [],
  ...data
}: Omit<Dataset<N>, Later> & Partial<Pick<Dataset<N>, Later>>): Dataset<N> {
  const days = ({ start, end }: Encounter<N>) => start + end;
  const day = ({ date }: Quote<N>) => (date === null ? null : firstDay(date)) ?? "9999";
  return {
    ...data,
    redirects,
    encounters: sorted(data.encounters, days),
    calls: sorted(calls, ({ start, id }) => start + id),
    proposals: sorted(proposals, ({ proposedOn }) => firstDay(proposedOn) ?? "9999"),
    claimedContacts: sorted(claimedContacts, ({ claimedOn }) => firstDay(claimedOn) ?? "9999"),
    quotes: sorted(data.quotes, day),
  };
}

/** Records in the order of their keys; those of one key keep their order. */
function sorted<R>(records: readonly R[], key: (record: R) => string): readonly R[] {
  const keyed = records.map((record) => ({ record, key: key(record) }));
  return Object.freeze(keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ record }) => record));
}

/** Refuses what does not tell of an edition; a misspelt key would leave the edition without a version. */
function requireEdition(edition: unknown): void {
  requireKeys(edition, "createDataset(): edition", ["version", "digest", "coverage"]);
  for (const key of ["version", "digest"]) {
    const value = edition[key] ?? null;
    if (value !== null && typeof value !== "string")
      throw new TypeError(`createDataset(): edition.${key} must be a string or null, not ${typeInWords(value)}.`);
  }
  const { coverage } = edition;
  if (coverage !== undefined && !isObject(coverage))
    throw new TypeError(`createDataset(): edition.coverage must be an object, not ${typeInWords(coverage)}.`);
}

/** What is read of the data; the namespace of a module, which is taken too, also holds functions. */
function partsOf<Data extends object>(data: Data): Data {
  const keys = new Set(["format", "coverage", ...kinds, "redirects"]);
  return Object.fromEntries(Object.entries(data).filter(([key]) => keys.has(key))) as Data;
}
