import { firstDay } from "../dates/first-day.ts";
import { betweenIn } from "../queries/between.ts";
import { byLocationIn } from "../queries/by-location.ts";
import { bySourceIn } from "../queries/by-source.ts";
import { byStatusIn } from "../queries/by-status.ts";
import { byTopicIn } from "../queries/by-topic.ts";
import { disputedIn } from "../queries/disputed.ts";
import { exactly } from "../names/exactly.ts";
import { getEncounterIn } from "../queries/get-encounter.ts";
import { meetingsIn } from "../queries/meetings.ts";
import { quotesAboutIn } from "../queries/quotes-about.ts";
import { quotesByIn } from "../queries/quotes-by.ts";
import { frozenCopy } from "../frozen/frozen-copy.ts";
import { actorNamesOf } from "../names/actor-names.ts";
import { locationNamesOf } from "../names/location-names.ts";
import { nameIndex } from "../names/name-index.ts";
import { requireString } from "../names/require-string.ts";
import { citationsFor } from "../queries/citations-for.ts";
import { isCancelled } from "../queries/is-cancelled.ts";
import { isHeld } from "../queries/is-held.ts";
import { isNeverHeld } from "../queries/is-never-held.ts";
import { isScheduled } from "../queries/is-scheduled.ts";
import type { Dataset, Encounter, Names, Quote } from "../records/types.ts";
import type { DatasetEdition, QueryableDataset } from "./queryable-dataset.ts";
import { requireDataset } from "./require-dataset.ts";

/**
 * The same queries over another edition, or over records of your own.
 *
 * Takes a dataset as in `dataset.json`: what `parseDataset` gives, or `JSON.parse` of a file that you trust. It looks at ids and
 * lists only; unknown data belong through `parseDataset` of `trump-putin-encounters/schema` first. The data are copied, put in
 * order of time and frozen, and left as they are; each index is built on the first use of its query, once.
 *
 * Ids are plain strings, or the unions that you give: `createDataset<MyNames>(data)`.
 *
 * @param data - All records of one edition.
 * @param edition - What is known of the edition; given back as `edition`. Without its coverage, that of the data.
 * @throws TypeError if the data are no dataset; it names what is missing.
 * @throws UnsupportedFormatError (a `RangeError`) if their `format` is newer than this version of the package.
 * @example
 * ```ts
 * import { accounts, actors, calls, createDataset, edition, encounters, proposals, quotes, sources } from "trump-putin-encounters";
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
 *   accounts,
 * });
 * console.log(upTo2018.cancelled().length, upTo2018.byStatus("held").map(({ id }) => id).join(" "));
 * // prints: 3 hamburg-2017 helsinki-2018
 * ```
 */
export function createDataset<N extends Names = Names>(
  data: Dataset<N>,
  edition: Partial<DatasetEdition> = {},
): QueryableDataset<N> {
  requireDataset(data, "The data of createDataset()");
  const { coverage, encounters, calls, proposals, quotes, actors, sources, accounts } = inOrder(frozenCopy(data));

  const knownActors = nameIndex("actor", () => actorNamesOf(actors));
  const knownEncounters = nameIndex("encounter", () => encounters.map(({ id }) => [id, id] as const));
  const locationNames = () => encounters.flatMap(locationNamesOf);
  const knownLocations = nameIndex("location", () => locationNames().map((name) => [name, name] as const));
  const knownSources = nameIndex("source", () => sources.map(({ id }) => [id, id] as const));
  const byStatus = byStatusIn(() => encounters);

  return Object.freeze<QueryableDataset<N>>({
    encounters,
    calls,
    proposals,
    quotes,
    actors,
    sources,
    accounts,
    edition: frozenCopy({
      version: edition.version ?? null,
      digest: edition.digest ?? null,
      coverage: edition.coverage ?? coverage,
    }),
    between: betweenIn("between", () => encounters),
    byLocation: byLocationIn(() => encounters),
    bySource: bySourceIn(
      () => [...encounters, ...calls, ...proposals, ...quotes, ...actors, ...accounts],
      knownSources,
    ),
    byStatus,
    byTopic: byTopicIn(() => encounters),
    callsBetween: betweenIn("callsBetween", () => calls),
    cancelled: () => byStatus("cancelled"),
    citationsFor,
    disputed: disputedIn(() => [...encounters, ...calls, ...quotes]),
    findActor(text) {
      requireString(text, "The text for findActor()");
      return knownActors.find(text);
    },
    findLocation(text) {
      requireString(text, "The text for findLocation()");
      return knownLocations.find(text);
    },
    getEncounter: getEncounterIn(() => encounters),
    isActorId: exactly(() => actors.map(({ id }) => id)),
    isCancelled,
    isEncounterId: exactly(() => encounters.map(({ id }) => id)),
    isHeld,
    isLocation: exactly(locationNames),
    isNeverHeld,
    isScheduled,
    meetings: meetingsIn(() => encounters),
    quotesAbout: quotesAboutIn(() => quotes, knownEncounters),
    quotesBy: quotesByIn(() => quotes, knownActors),
  });
}

/** The kinds of records that the first edition did not have. */
type Later = "calls" | "proposals";

/** The records of each kind in order of time, as in `dataset.json`. */
function inOrder<N extends Names>({
  calls = [],
  proposals = [],
  ...data
}: Omit<Dataset<N>, Later> & Partial<Pick<Dataset<N>, Later>>): Dataset<N> {
  const days = ({ start, end }: Encounter<N>) => start + end;
  const day = ({ date }: Quote<N>) => (date === null ? null : firstDay(date)) ?? "9999";
  return {
    ...data,
    encounters: sorted(data.encounters, days),
    calls: sorted(calls, ({ start, id }) => start + id),
    proposals: sorted(proposals, ({ proposedOn }) => firstDay(proposedOn) ?? "9999"),
    quotes: sorted(data.quotes, day),
  };
}

/** Records in the order of their keys; those of one key keep their order. */
function sorted<R>(records: readonly R[], key: (record: R) => string): readonly R[] {
  const keyed = records.map((record) => ({ record, key: key(record) }));
  return Object.freeze(keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ record }) => record));
}
