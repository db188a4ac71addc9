// Compiled by `npm run types`, never run: the shapes of encounters, told apart by status and by id.

import { expectTypeOf } from "vitest";
import {
  byStatus,
  between,
  byLocation,
  byTopic,
  buenosAires2018,
  cancelled,
  type Cancellation,
  type CancelledEncounter,
  type Encounter,
  type EncounterId,
  encounters,
  type EncountersById,
  getEncounter,
  type HeldEncounter,
  helsinki2018,
  type Invitation,
  type KnownIds,
  isCancelled,
  isHeld,
  isNeverHeld,
  isScheduled,
  moscow2020,
  type NeverHeldEncounter,
  type ScheduledEncounter,
} from "../../src/index.ts";

export function anEncounterKnowsItsStatusByItsId(): void {
  expectTypeOf<(typeof helsinki2018)["status"]>().toEqualTypeOf<"held">();
  expectTypeOf<(typeof helsinki2018)["id"]>().toEqualTypeOf<"helsinki-2018">();
  expectTypeOf<(typeof buenosAires2018)["status"]>().toEqualTypeOf<"cancelled">();
  expectTypeOf<(typeof moscow2020)["status"]>().toEqualTypeOf<"never-held">();
  expectTypeOf<ReturnType<typeof getEncounter<"helsinki-2018">>>().toEqualTypeOf<typeof helsinki2018>();
  expectTypeOf<typeof buenosAires2018.cancellation>().toEqualTypeOf<Cancellation>();
  expectTypeOf<typeof moscow2020.invitation>().toEqualTypeOf<Invitation>();
  expectTypeOf<Invitation["outcome"]>().toEqualTypeOf<"declined" | "postponed" | "lapsed">();
  getEncounter("paris-2018").cancellation.by satisfies readonly string[] | null;
}

export function whatAnEncounterLacksDoesNotCompile(id: EncounterId): void {
  // @ts-expect-error -- Helsinki was held
  String(getEncounter("helsinki-2018").cancellation);
  // @ts-expect-error -- Helsinki was held
  String(helsinki2018.cancellation);
  // @ts-expect-error -- Buenos Aires was cancelled, there was more than an invitation
  String(buenosAires2018.invitation);
  // @ts-expect-error -- Moscow came to nothing, there was nothing to cancel
  String(moscow2020.cancellation);
  // @ts-expect-error -- only some have one
  String(getEncounter(id).cancellation);
}

export function queriesTellWhatTheyGive(): void {
  expectTypeOf<ReturnType<typeof cancelled>>().toEqualTypeOf<readonly CancelledEncounter[]>();
  expectTypeOf<ReturnType<typeof byStatus<"cancelled">>>().toEqualTypeOf<readonly CancelledEncounter[]>();
  expectTypeOf<ReturnType<typeof byStatus<"held">>>().toEqualTypeOf<readonly HeldEncounter[]>();
  expectTypeOf<ReturnType<typeof byStatus<"never-held">>>().toEqualTypeOf<readonly NeverHeldEncounter[]>();
  expectTypeOf<ReturnType<typeof byStatus<"scheduled">>>().toEqualTypeOf<readonly ScheduledEncounter[]>();
  expectTypeOf<ReturnType<typeof byStatus<"held" | "cancelled">>>().toEqualTypeOf<
    readonly (HeldEncounter | CancelledEncounter)[]
  >();
  for (const query of [between, byLocation, byTopic]) query satisfies (...names: never[]) => readonly Encounter[];
  for (const { cancellation } of cancelled()) cancellation satisfies Cancellation;
}

export function guardsNarrow(): void {
  expectTypeOf(isCancelled<KnownIds>).guards.toEqualTypeOf<CancelledEncounter>();
  expectTypeOf(isHeld<KnownIds>).guards.toEqualTypeOf<HeldEncounter>();
  expectTypeOf(isNeverHeld<KnownIds>).guards.toEqualTypeOf<NeverHeldEncounter>();
  expectTypeOf(isScheduled<KnownIds>).guards.toEqualTypeOf<ScheduledEncounter>();
  expectTypeOf(encounters.filter(isCancelled)).toEqualTypeOf<CancelledEncounter[]>();
  for (const { cancellation } of encounters.filter(isCancelled)) cancellation satisfies Cancellation;
  for (const { invitation } of encounters.filter(isNeverHeld)) invitation satisfies Invitation;
  // @ts-expect-error -- a guard of encounters, not of anything
  isHeld("helsinki-2018");
}

export function aSwitchOverStatusCloses(encounter: Encounter): string {
  switch (encounter.status) {
    case "held":
      return String(encounter.meetings.length);
    case "cancelled":
      return encounter.cancellation.reason ?? "";
    case "never-held":
      return encounter.invitation.outcome;
    case "scheduled":
      return encounter.date;
    default:
      return encounter satisfies never;
  }
}

export function anOpenSwitchDoesNotCompile(encounter: Encounter): string {
  switch (encounter.status) {
    case "held":
    case "cancelled":
    case "never-held":
      return encounter.id;
    default:
      // @ts-expect-error -- scheduled is still open
      return encounter satisfies never;
  }
}

export function everyEncounterIsOneOfTheFour(): void {
  expectTypeOf<Encounter>().toEqualTypeOf<
    HeldEncounter | CancelledEncounter | NeverHeldEncounter | ScheduledEncounter
  >();
  expectTypeOf<EncountersById[EncounterId]>().toExtend<Encounter>();
  expectTypeOf<{ [Id in EncounterId]: EncountersById[Id]["id"] }>().toEqualTypeOf<{ [Id in EncounterId]: Id }>();
}
