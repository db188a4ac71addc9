// Compiled by `npm run types`, never run: which names the editor completes, and which do not compile.

import { expectTypeOf } from "vitest";
import {
  type ActorId,
  type ActorName,
  byLocation,
  byStatus,
  byTopic,
  citationsFor,
  type EncounterId,
  type EncounterStatus,
  findActor,
  findLocation,
  getEncounter,
  helsinki2018,
  isActorId,
  isEncounterId,
  isLocation,
  type LocationName,
  type NameKind,
  type QuoteId,
  quotesAbout,
  quotesBy,
  type SourceId,
  type Topic,
} from "../../src/index.ts";

export function everyNameIsALiteral(): void {
  expectTypeOf<string>().not.toExtend<
    EncounterId | ActorId | QuoteId | SourceId | LocationName | ActorName | Topic | EncounterStatus
  >();
  expectTypeOf<EncounterStatus>().toEqualTypeOf<"held" | "cancelled" | "never-held" | "scheduled">();
  expectTypeOf<NameKind>().toEqualTypeOf<
    "location" | "actor" | "encounter" | "topic" | "status" | "source" | "path" | "citation format"
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
  if (isLocation(text)) byLocation(text);
  if (isActorId(text)) quotesBy(text);
  if (isEncounterId(text)) getEncounter(text);
  if (isEncounterId(value)) quotesAbout(value);

  const place = findLocation(text);
  expectTypeOf<typeof place>().toEqualTypeOf<LocationName | undefined>();
  if (place !== undefined) byLocation(place);
  // @ts-expect-error -- may be undefined
  byLocation(place);

  const actor = findActor(text);
  expectTypeOf<typeof actor>().toEqualTypeOf<ActorName | undefined>();
  if (actor !== undefined) quotesBy(actor);
  // @ts-expect-error -- may be undefined
  quotesBy(actor);
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
