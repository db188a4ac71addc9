import * as z from "zod";

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const id = (name: string, description: string, example: string) =>
  z
    .string()
    .regex(KEBAB, "must be kebab-case: small letters and digits, joined by single hyphens")
    .meta({
      id: name,
      description,
      examples: [example],
    });

export const encounterId = id("EncounterId", "The id of an encounter: city and year, kebab-case.", "helsinki-2018");
export const quoteId = id(
  "QuoteId",
  "The id of a quote: speaker, year and key words, kebab-case.",
  "trump-2019-of-course",
);
export const actorId = id("ActorId", "The id of an actor: given name and surname, kebab-case.", "vladimir-putin");
export const sourceId = id("SourceId", "The id of a source, kebab-case.", "kremlin-58014");
export const callId = id("CallId", "The id of a call: its day in Washington, kebab-case.", "call-2020-04-09");
export const proposalId = id("ProposalId", "The id of a proposal: place or event and year, kebab-case.", "riyadh-2025");
export const memberId = id("MemberId", "An id that is unique among the members of one list of a record.", "one-on-one");

export const memberPath = z
  .string()
  .regex(/^(?:\/[^/]+)+$/, 'must be a path such as "/meetings/dinner/duration"')
  .meta({
    id: "MemberPath",
    description: "A path within a record: keys, and members of lists by their id.",
    examples: ["/meetings/dinner/duration"],
  });

export const edtf = z
  .string()
  .min(4)
  .meta({
    id: "EdtfDate",
    description:
      "A date in the Extended Date/Time Format, level 1 (ISO 8601-2): a day, a month, a year, an interval or a season. " +
      "Seasons are the northern meteorological ones: 21 is March to May, 22 June to August, 23 September to November, " +
      "24 December to February of the next year.",
    examples: ["2018-07-16", "2017-11-10/2017-11-11", "2018-23"],
  });

export const isoDay = z.iso.date().meta({
  id: "IsoDay",
  description: "A calendar day, YYYY-MM-DD (ISO 8601).",
  examples: ["2018-07-16"],
});

export const wikidataId = z
  .string()
  .regex(/^Q[1-9]\d*$/)
  .meta({
    id: "WikidataId",
    description: "The identifier of an item in Wikidata.",
    examples: ["Q7747"],
  });

export const languageTag = z
  .string()
  .min(2)
  .meta({
    id: "LanguageTag",
    description: "A language tag (BCP 47).",
    examples: ["en", "ru"],
  });

export const prose = z.string().regex(/^\S(?:[^]*\S)?$/, "must not be empty, nor begin or end with a space");

/** The pattern says what `z.url` says and what the JSON Schema could not: which schemes, and in which letters. */
export const url = z
  .url({ abort: true })
  .regex(
    /^https?:\/\/(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+$/,
    "must begin with https:// or http://, and have other letters than those of an address percent-encoded",
  );
