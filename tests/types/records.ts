// Compiled by `npm run types`, never run: what stands in a record, and that nobody can write to it.

/* eslint-disable @typescript-eslint/no-unsafe-call -- a call that does not compile has no type */

import { expectTypeOf } from "vitest";
import {
  type Account,
  type AccountTopic,
  type Actor,
  type ActorId,
  type ActorKind,
  type ActorSide,
  actors,
  byLocation,
  cancelled,
  type Citation,
  citationsFor,
  type ClaimedContact,
  type Dataset,
  type DatasetInput,
  type Duration,
  edition,
  type Encounter,
  type EncounterId,
  encounters,
  type EncounterStatus,
  getEncounter,
  helsinki2018,
  type Ids,
  type InvitationOutcome,
  InvalidDateError,
  type Meeting,
  type MeetingKind,
  type KnownIds,
  type MeetingOfEncounter,
  meetings,
  type OccasionKind,
  type Quote,
  type QuoteId,
  quotes,
  quotesBy,
  type QuoteSetting,
  type Source,
  type SourceId,
  type SourceKind,
  sources,
  type Topic,
  type TopicAspect,
  type TopicOptions,
  UnknownNameError,
} from "../../src/index.ts";

export function recordsReferToEachOtherByKnownIds(): void {
  expectTypeOf<Encounter["id"]>().toEqualTypeOf<EncounterId>();
  expectTypeOf<Encounter["topics"][number]>().toEqualTypeOf<Topic>();
  expectTypeOf<Account["topics"][number]>().toEqualTypeOf<AccountTopic>();
  expectTypeOf<AccountTopic["topic"]>().toEqualTypeOf<Topic>();
  expectTypeOf<AccountTopic["as"]>().toEqualTypeOf<TopicAspect>();
  expectTypeOf<TopicOptions["as"]>().toEqualTypeOf<TopicAspect | "any" | undefined>();
  expectTypeOf<Quote["id"]>().toEqualTypeOf<QuoteId>();
  expectTypeOf<Quote["speaker"]>().toEqualTypeOf<ActorId>();
  expectTypeOf<Quote["addressee"]>().toEqualTypeOf<ActorId | null>();
  expectTypeOf<Quote["about"]>().toEqualTypeOf<EncounterId | null>();
  expectTypeOf<Quote["continues"]>().toEqualTypeOf<QuoteId | null>();
  expectTypeOf<Actor["id"]>().toEqualTypeOf<ActorId>();
  expectTypeOf<Source["id"]>().toEqualTypeOf<SourceId>();
  expectTypeOf<Citation["source"]>().toEqualTypeOf<SourceId>();
  expectTypeOf<Account["by"]>().toEqualTypeOf<readonly ActorId[]>();
  expectTypeOf<Meeting["initiatedBy"]>().toEqualTypeOf<readonly ActorId[] | null>();
  expectTypeOf<Meeting["present"]>().toEqualTypeOf<readonly ActorId[] | null>();
  expectTypeOf<Meeting["interpreters"]>().toEqualTypeOf<readonly ActorId[] | null>();
  expectTypeOf<ReturnType<typeof cancelled>[number]["cancellation"]["by"]>().toEqualTypeOf<readonly ActorId[] | null>();
  expectTypeOf<MeetingOfEncounter["encounter"]>().toEqualTypeOf<EncounterId>();
}

export function vocabulariesAreClosed(): void {
  expectTypeOf<Encounter["status"]>().toEqualTypeOf<EncounterStatus>();
  expectTypeOf<Encounter["occasion"]["kind"]>().toEqualTypeOf<OccasionKind>();
  expectTypeOf<OccasionKind>().toEqualTypeOf<"bilateral-summit" | "multilateral-summit" | "commemoration" | "visit">();
  expectTypeOf<Meeting["kind"]>().toEqualTypeOf<MeetingKind>();
  expectTypeOf<MeetingKind>().toEqualTypeOf<"bilateral" | "one-on-one" | "pull-aside" | "greeting">();
  expectTypeOf<Duration>().toEqualTypeOf<{
    readonly minutes: number;
    readonly bound: "exactly" | "about" | "at-least" | "at-most";
  }>();
  expectTypeOf<InvitationOutcome>().toEqualTypeOf<"declined" | "postponed" | "lapsed">();
  expectTypeOf<Quote["setting"]>().toEqualTypeOf<QuoteSetting>();
  expectTypeOf<QuoteSetting>().toEqualTypeOf<"meeting" | "press" | "speech" | "statement" | "interview" | "other">();
  expectTypeOf<Actor["kind"]>().toEqualTypeOf<ActorKind>();
  expectTypeOf<ActorKind>().toEqualTypeOf<"person" | "organization" | "group" | "unnamed">();
  expectTypeOf<Actor["side"]>().toEqualTypeOf<ActorSide | null>();
  expectTypeOf<ActorSide>().toEqualTypeOf<"us" | "russia" | "other">();
  expectTypeOf<Source["kind"]>().toEqualTypeOf<SourceKind>();
  expectTypeOf<SourceKind>().toEqualTypeOf<"news" | "official" | "transcript" | "dataset">();
}

export function idsInRecordsLeadToRecords(quote: Quote): void {
  quotesBy(quote.speaker);
  if (quote.about) getEncounter(quote.about);
  for (const { encounter } of meetings()) getEncounter(encounter);
  for (const { source } of citationsFor(quote)) sources.some(({ id }) => id === source);
  // @ts-expect-error -- no actor of this edition
  String(quote.speaker === "nobody");
}

export function tablesAreListsThatCannotBeWrittenTo(): void {
  expectTypeOf<typeof encounters>().toEqualTypeOf<readonly Encounter[]>();
  expectTypeOf<typeof quotes>().toEqualTypeOf<readonly Quote[]>();
  expectTypeOf<typeof actors>().toEqualTypeOf<readonly Actor[]>();
  expectTypeOf<typeof sources>().toEqualTypeOf<readonly Source[]>();
  expectTypeOf<ReturnType<typeof meetings>>().toEqualTypeOf<readonly MeetingOfEncounter[]>();
  expectTypeOf<ReturnType<typeof byLocation>>().toEqualTypeOf<readonly Encounter[]>();
  expectTypeOf<ReturnType<typeof quotesBy>>().toEqualTypeOf<readonly Quote[]>();
  expectTypeOf<ReturnType<typeof citationsFor<KnownIds>>>().toEqualTypeOf<readonly Citation[]>();
  // @ts-expect-error -- read only
  encounters.push(helsinki2018);
  // @ts-expect-error -- read only
  encounters[0] = helsinki2018;
  // @ts-expect-error -- read only
  quotesBy("Putin").sort();
  // @ts-expect-error -- read only
  cancelled().length = 0;
  // @ts-expect-error -- read only
  helsinki2018.meetings.pop();
  // @ts-expect-error -- read only
  helsinki2018.topics.reverse();
  // @ts-expect-error -- read only
  helsinki2018.location.aliases.push("Helsingfors");
}

export function recordsCannotBeWrittenTo(): void {
  // @ts-expect-error -- read only
  helsinki2018.date = "2018-07-17";
  // @ts-expect-error -- read only
  helsinki2018.location.city = "Espoo";
  // @ts-expect-error -- read only
  delete helsinki2018.summary;
  for (const quote of quotes) {
    // @ts-expect-error -- read only
    quote.text = "";
  }
  for (const meeting of meetings()) {
    // @ts-expect-error -- read only
    meeting.venue = null;
    // @ts-expect-error -- read only
    if (meeting.duration) meeting.duration.minutes = 0;
  }
  for (const citation of helsinki2018.citations) {
    // @ts-expect-error -- read only
    citation.source = "kremlin-58014";
  }
  // @ts-expect-error -- read only
  edition.version = "2.0.0";
  // @ts-expect-error -- read only
  edition.coverage.quotes.from = "2000";
}

type DeepReadonly<T> = { readonly [Key in keyof T]: DeepReadonly<T[Key]> };

export function nothingInAnEditionCanBeWrittenTo(): void {
  expectTypeOf<Dataset>().toEqualTypeOf<DeepReadonly<Dataset>>();
  expectTypeOf<typeof edition>().toEqualTypeOf<DeepReadonly<typeof edition>>();
  expectTypeOf<MeetingOfEncounter>().toEqualTypeOf<DeepReadonly<MeetingOfEncounter>>();
}

/** Another edition, or records of one's own, may have any ids: plain strings, or a union of one's own. */
export function shapesTakeOtherNames(): void {
  interface Own {
    readonly encounter: "yalta-1945";
    readonly call: string;
    readonly proposal: string;
    readonly claimedContact: string;
    readonly quote: string;
    readonly actor: string;
    readonly source: string;
  }
  expectTypeOf<Encounter<Own>["id"]>().toEqualTypeOf<"yalta-1945">();
  expectTypeOf<Quote<Own>["speaker"]>().toEqualTypeOf<string>();
  expectTypeOf<Dataset<Own>["encounters"][number]["citations"][number]["source"]>().toEqualTypeOf<string>();
}

/** Editions before format 2 have neither table. */
export function olderDataAreTaken(older: Omit<Dataset<Ids>, "claimedContacts" | "redirects">): void {
  older satisfies DatasetInput;
  expectTypeOf<ClaimedContact>().not.toHaveProperty("certainty");
  expectTypeOf<ClaimedContact["form"]>().toEqualTypeOf<"call" | "unspecified">();
}

export function errorsSayWhatTheyAre(error: unknown): void {
  if (error instanceof UnknownNameError) {
    expectTypeOf<(typeof error)["code"]>().toEqualTypeOf<"ERR_UNKNOWN_NAME">();
    expectTypeOf<(typeof error)["suggestions"]>().toEqualTypeOf<readonly string[]>();
    error satisfies RangeError;
  }
  if (error instanceof InvalidDateError) {
    expectTypeOf<(typeof error)["code"]>().toEqualTypeOf<"ERR_INVALID_DATE">();
    expectTypeOf<(typeof error)["parameter"]>().toEqualTypeOf<"from" | "to" | "date">();
    error satisfies RangeError;
  }
}
