import countries from "i18n-iso-countries";
import { type ActorName, actors, encounters, type LocationName } from "../../src/index.ts";

/** Every name under which a place is known, read from the encounters themselves. */
export const locationNames = [
  ...new Set(
    encounters.flatMap(({ location: { city, region, country, countryCode, subdivisionCode, aliases }, meetings }) =>
      [
        ...[city, region, country, countryCode, subdivisionCode, ...aliases, ...meetings.map(({ venue }) => venue)],
        ...[countries.alpha2ToAlpha3(countryCode), countries.alpha2ToNumeric(countryCode)],
        new Intl.DisplayNames("ru", { type: "region" }).of(countryCode),
      ].filter((name) => typeof name === "string"),
    ),
  ),
] as LocationName[];

const lastWords = actors
  .filter(({ kind }) => kind === "person")
  .flatMap(({ id, name, aliases }) =>
    [...new Set([name, ...aliases].map((known) => known.split(" ").at(-1) ?? ""))].map((surname) => ({ id, surname })),
  );

/** Every surname that only one actor bears. */
export const surnames = lastWords
  .map(({ surname }) => surname)
  .filter((surname, _, all) => all.indexOf(surname) === all.lastIndexOf(surname));

/** Every name under which an actor is known, read from the actors themselves. */
export const actorNames = [
  ...new Set([...actors.flatMap(({ id, name, aliases }) => [id, name, ...aliases]), ...surnames]),
] as ActorName[];

/** The id of every encounter. */
export const encounterIds = encounters.map(({ id }) => id);
