// Compiled by `npm run types`, never run: which names the editor completes, and which do not compile.

import { expectTypeOf } from "vitest";
import {
  type Actor,
  type ActorId,
  type ActorName,
  byLocation,
  byStatus,
  byTopic,
  citationsFor,
  type EncounterId,
  type EncounterStatus,
  findActor,
  findActorName,
  findLocationName,
  getEncounter,
  helsinki2018,
  isActorId,
  isEncounterId,
  isLocationName,
  type LocationName,
  type NameKind,
  type QuoteId,
  quotesAbout,
  quotesBy,
  type SourceId,
  type Topic,
  accounts,
  background,
  bySource,
  type Cited,
  type CitedBySource,
  type CitedPlace,
  disputed,
  findLocation,
  getActor,
  getCall,
  getClaimedContact,
  getProposal,
  getQuote,
  getSource,
  type Ids,
  isLocation,
  type KnownIds,
  type KnownNames,
  type Names,
  type Quote,
  type Source,
  whereCited,
  type WithCitations,
} from "../../src/index.ts";

export function everyNameIsALiteral(): void {
  expectTypeOf<string>().not.toExtend<
    EncounterId | ActorId | QuoteId | SourceId | LocationName | ActorName | Topic | EncounterStatus
  >();
  expectTypeOf<EncounterStatus>().toEqualTypeOf<"held" | "cancelled" | "never-held" | "scheduled">();
  expectTypeOf<NameKind>().toEqualTypeOf<
    | "location"
    | "actor"
    | "encounter"
    | "call"
    | "quote"
    | "proposal"
    | "claimed contact"
    | "encounter, call or quote"
    | "topic"
    | "topic aspect"
    | "side"
    | "status"
    | "source"
    | "path"
    | "citation format"
    | "locale"
    | "value"
    | "column"
    | "option"
  >();
  [
    "hamburg-2017",
    "da-nang-2017",
    "helsinki-2018",
    "washington-2018",
    "paris-2018",
    "buenos-aires-2018",
    "osaka-2019",
    "moscow-2020",
    "anchorage-2025",
  ] satisfies EncounterId[];
  ["donald-trump", "vladimir-putin", "unnamed-russian-official-2018"] satisfies ActorId[];
  ["vladimir-putin", "Vladimir Putin", "Putin", "The Kremlin", "Kremlin", "Zelenskiy"] satisfies ActorName[];
  ["Helsinki", "Uusimaa", "Finland", "FI", "FI-18", "US-AK", "Danang", "Elbphilharmonie"] satisfies LocationName[];
  ["mccain-2018-tyrant"] satisfies QuoteId[];
  ["bloomberg-2025-08"] satisfies SourceId[];
  ["election-interference", "ukraine"] satisfies Topic[];
}

export function knownNamesCompile(): void {
  byLocation("Helsinki");
  byStatus("never-held");
  byTopic("ukraine");
  for (const as of ["discussed", "planned", "reason", "aftermath", "any"] as const) byTopic("ukraine", { as });
  byTopic("ukraine", {});
  getEncounter("helsinki-2018");
  quotesAbout("osaka-2019");
  quotesBy("Putin");
}

export function misspeltNamesDoNotCompile(): void {
  // @ts-expect-error -- misspelt
  byLocation("Helsinky");
  // @ts-expect-error -- the types know the spelling of the data, only run time forgives another
  byLocation("helsinki");
  // @ts-expect-error -- British spelling, two l
  byStatus("canceled");
  // @ts-expect-error -- no topic
  byTopic("Ukrainian");
  // @ts-expect-error -- no aspect
  byTopic("ukraine", { as: "reasons" });
  // @ts-expect-error -- no option
  byTopic("ukraine", { aspect: "reason" });
  // @ts-expect-error -- a city is no id
  getEncounter("helsinki");
  // @ts-expect-error -- the summit was in another year
  quotesAbout("osaka-2018");
  // @ts-expect-error -- misspelt
  quotesBy("Putn");
  // @ts-expect-error -- a place is no actor
  quotesBy("Helsinki");
}

export function anyTextDoesNotCompile(text: string): void {
  // @ts-expect-error -- may be no place
  byLocation(text);
  // @ts-expect-error -- may be no status
  byStatus(text);
  // @ts-expect-error -- may be no topic
  byTopic(text);
  // @ts-expect-error -- may be no encounter
  getEncounter(text);
  // @ts-expect-error -- may be no encounter
  quotesAbout(text);
  // @ts-expect-error -- may be no actor
  quotesBy(text);
  // @ts-expect-error -- no record
  citationsFor(text);
}

export function guardsAndFindersLeadFromTextToNames(text: string, value: unknown): void {
  if (isLocationName(text)) byLocation(text);
  if (isActorId(text)) quotesBy(text);
  if (isEncounterId(text)) getEncounter(text);
  if (isEncounterId(value)) quotesAbout(value);

  const place = findLocationName(text);
  expectTypeOf<typeof place>().toEqualTypeOf<LocationName | undefined>();
  if (place !== undefined) byLocation(place);
  // @ts-expect-error -- may be undefined
  byLocation(place);

  const name = findActorName(text);
  expectTypeOf<typeof name>().toEqualTypeOf<ActorName | undefined>();
  if (name !== undefined) quotesBy(name);
  // @ts-expect-error -- may be undefined
  quotesBy(name);

  const actor = findActor(text);
  expectTypeOf<typeof actor>().toEqualTypeOf<Actor | undefined>();
  if (actor !== undefined) quotesBy(actor.id);
}

export function idsOfActorsAreNamesOfActors(id: ActorId): ActorName {
  return id;
}

export function recordsAreCited(): void {
  citationsFor(helsinki2018);
  citationsFor(helsinki2018.location, "/city");
  // @ts-expect-error -- carries no citations
  citationsFor(helsinki2018.occasion);
}

export function idsLeadToRecords(id: SourceId): void {
  expectTypeOf(getSource(id)).toExtend<Source>();
  expectTypeOf(getSource("bloomberg-2025-08").id).toEqualTypeOf<"bloomberg-2025-08">();
  for (const { source } of helsinki2018.citations) getSource(source).publisher satisfies string;
  for (const { by } of helsinki2018.accounts) for (const actor of by) getActor(actor).name satisfies string;
  getCall("call-2020-06-01").date satisfies object;
  getQuote("mccain-2018-tyrant").text satisfies string;
  getProposal("santiago-2019").summary satisfies string;
  getClaimedContact("claimed-2025-12").claimedOn satisfies string;
  // @ts-expect-error -- an actor is no source
  getSource("donald-trump");
  // @ts-expect-error -- a name is no id
  getActor("Putin");
  // @ts-expect-error -- misspelt
  getCall("call-2020-06-31");
}

export function disputesAreThoseOfAllOrOfOne(quote: Quote): void {
  disputed();
  disputed(quote);
  disputed(helsinki2018);
  disputed("hamburg-2017");
  // @ts-expect-error -- an actor has no disputes
  disputed("donald-trump");
}

/** What 1.x called otherwise still compiles. */
export function oldNamesStay(record: Cited): void {
  expectTypeOf<Names>().toEqualTypeOf<Ids>();
  expectTypeOf<KnownNames>().toEqualTypeOf<KnownIds>();
  expectTypeOf<CitedBySource>().toEqualTypeOf<CitedPlace>();
  expectTypeOf(record).toEqualTypeOf<WithCitations>();
  expectTypeOf(accounts).toEqualTypeOf(background);
  expectTypeOf(bySource).toEqualTypeOf(whereCited);
  expectTypeOf(findLocation).toEqualTypeOf(findLocationName);
  expectTypeOf(isLocation).toEqualTypeOf(isLocationName);
}
