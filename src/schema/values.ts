import * as z from "zod";

/** A string no longer than any sensible value: more is a mistake, and would take time and memory to check. */
export function shortString(most: number) {
  return z.string().max(most, { abort: true });
}

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const id = (name: string, description: string, example: string) =>
  shortString(100)
    .regex(KEBAB, "must be kebab-case: lowercase letters and digits, joined by single hyphens")
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
export const claimedContactId = id(
  "ClaimedContactId",
  "The id of a claimed contact: the month in which it was first claimed, kebab-case.",
  "claimed-2025-12",
);
export const recordId = id("RecordId", "The id of a record of any kind, kebab-case.", "helsinki-2018");
export const memberId = id("MemberId", "An id that is unique among the members of one list of a record.", "one-on-one");

export const memberPath = shortString(500)
  .regex(/^(?:\/[^/]+)+$/, 'must be a path such as "/meetings/dinner/duration"')
  .meta({
    id: "MemberPath",
    description: "A path within a record: keys, and members of arrays by their id; what has no id, by its position.",
    examples: ["/meetings/dinner/duration"],
  });

export const edtf = shortString(64)
  .min(4)
  .meta({
    id: "EdtfDate",
    description:
      "A date in the Extended Date/Time Format, level 1 (ISO 8601-2): a day, a month, a year, an interval or a season. " +
      "Seasons are the northern meteorological ones: 21 is March to May, 22 June to August, 23 September to November, " +
      "24 December to February of the next year.",
    examples: ["2018-07-16", "2017-11-10/2017-11-11", "2018-23"],
  });

export const isoDay = z.iso.date("must be a day that exists, YYYY-MM-DD, such as 2018-07-16").meta({
  id: "IsoDay",
  description: "A calendar day, YYYY-MM-DD (ISO 8601).",
  examples: ["2018-07-16"],
});

export const wikidataId = shortString(20)
  .regex(/^Q[1-9][0-9]*$/, "must be the number of an item in Wikidata, such as Q7747")
  .meta({
    id: "WikidataId",
    description: "The identifier of an item in Wikidata.",
    examples: ["Q7747"],
  });

export const languageTag = shortString(100)
  .min(2)
  .meta({
    id: "LanguageTag",
    description: "A language tag (BCP 47).",
    examples: ["en", "ru"],
  });

/** Spaces in the letters themselves, as no two engines mean the same by `\s`. */
const SPACES = "\t\n\r \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff";

export const prose = shortString(10_000).regex(
  new RegExp(`^[^\f${SPACES}]([^\f]*[^\f${SPACES}])?$`),
  "must not be empty, begin or end with a space, or have a form feed in it",
);

/** A pattern alone, so that zod and the JSON Schema say the same, and an address stays as it is written. */
export const url = shortString(2000).regex(
  /^https?:\/\/[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,4})?([/?#]([A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)?$/,
  "must be an address that begins with https:// or http://; percent-encode each character that an address cannot have",
);
