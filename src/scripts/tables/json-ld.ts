import { firstDay } from "../../dates/first-day.ts";
import type { Dataset } from "../generate/compile.ts";
import { type About, publishedAt } from "./about.ts";

type Encounter = Dataset["encounters"][number];
type ClaimValue = Encounter["disputes"][number]["claims"][number]["value"];

const SCHEDULED = "https://schema.org/EventScheduled";
const CANCELLED = "https://schema.org/EventCancelled";

/** Whose meetings the events are: the title alone would name the summit, which took place where they did not meet. */
const THEIRS = "of Donald Trump and Vladimir Putin";

const CONTEXT = {
  "@vocab": "https://schema.org/",
  id: "@id",
  type: "@type",
  startDate: { "@type": "https://schema.org/Date" },
  endDate: { "@type": "https://schema.org/Date" },
  ...Object.fromEntries(
    ["eventStatus", "sameAs", "about", "spokenByCharacter", "author", "citation"].map((term) => [
      term,
      { "@type": "@id" },
    ]),
  ),
};

/**
 * The encounters as events of schema.org, with the words that were said and the claims that were made about them.
 *
 * An event is the meeting of the two that was held or dropped; each contact that took place is its `subEvent`.
 */
export function jsonLd({ encounters, quotes, actors, sources }: Dataset, about: About) {
  const addresses = new Map(sources.map(({ id, url }) => [id, url]));
  // Whose report a source carries or retells, that is who makes the claim.
  const reporters = new Map(sources.map(({ id, publisher, originalOf }) => [id, originalOf ?? publisher]));
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const citation = (citations: readonly { source: string }[]) => [
    ...new Set(citations.flatMap(({ source }) => addresses.get(source) ?? [])),
  ];
  // One source for each quote and claim, as all would double the file: the table of citations has every one.
  const first = (citations: readonly { source: string }[]) => citation(citations)[0];
  const events = encounters.map((encounter) => ({
    id: `#${encounter.id}`,
    type: "Event",
    name: `Meeting ${THEIRS}: ${encounter.title}`,
    description: `${encounter.statusNote} ${encounter.summary}`,
    startDate: encounter.start,
    endDate: encounter.end,
    ...statusOf(encounter),
    location: placeOf(encounter),
    subEvent: encounter.meetings.map((meeting) => ({
      id: `#${encounter.id}/meetings/${meeting.id}`,
      type: "Event",
      name: `${capitalized(meeting.kind)} ${THEIRS}: ${encounter.title}`,
      startDate: firstDay(meeting.date),
      eventStatus: SCHEDULED,
    })),
    citation: citation(encounter.citations),
  }));
  const said = quotes
    .filter(({ about }) => about !== null)
    .map((quote) => ({
      id: `#${quote.id}`,
      type: "Quotation",
      text: quote.text,
      inLanguage: quote.language,
      spokenByCharacter: `#${quote.speaker}`,
      about: `#${quote.about ?? ""}`,
      citation: first(quote.citations),
    }));
  const claims = encounters.flatMap((encounter) =>
    encounter.disputes.flatMap((dispute) =>
      dispute.claims.map(({ id, by, value, citations }) => ({
        id: `#${encounter.id}/${dispute.id}/${id}`,
        type: "Claim",
        // A value such as "11:30" has no words of its own: the name of the dispute says what it is.
        text: `${capitalized(dispute.id.replaceAll("-", " "))}: ${inWords(value, names)}`,
        about: `#${encounter.id}`,
        author: by.length
          ? by.map((actor) => `#${actor}`)
          : [...new Set(citations.map(({ source }) => reporters.get(source)))].map((name) => ({
              type: "Organization",
              name,
            })),
        citation: first(citations),
      })),
    ),
  );
  const named = new Set([
    ...said.map(({ spokenByCharacter }) => spokenByCharacter),
    ...claims.flatMap(({ author }) => author.filter((one) => typeof one === "string")),
  ]);
  const speakers = actors
    .filter(({ id }) => named.has(`#${id}`))
    .map(({ id, name, kind, wikidata }) => ({
      id: `#${id}`,
      type: kind === "person" || kind === "unnamed" ? "Person" : "Organization",
      name,
      ...(wikidata && { sameAs: wikidataAddress(wikidata) }),
    }));
  const context = { ...CONTEXT, "@base": publishedAt(about, "events.jsonld") };
  return { "@context": context, "@graph": [...events, ...said, ...claims, ...speakers] };
}

/** What became of it; what was never held had not been scheduled, and schema.org has no word for it. */
function statusOf({ status }: Encounter): { eventStatus?: string } {
  switch (status) {
    case "held":
    case "scheduled":
      return { eventStatus: SCHEDULED };
    case "cancelled":
      return { eventStatus: CANCELLED };
    case "never-held":
      return {};
  }
}

/** What a claim gives, as a person would write it. */
function inWords(value: ClaimValue, names: ReadonlyMap<string, string>): string {
  if (Array.isArray(value)) return value.map((actor) => names.get(actor) ?? actor).join(", ");
  if (typeof value === "object")
    return `${value.bound === "exactly" ? "" : `${value.bound.replace("-", " ")} `}${value.minutes} minutes`;
  return typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function placeOf({ location }: Encounter) {
  const { city, region, countryCode, latitude, longitude, wikidata } = location;
  return {
    type: "Place",
    name: city,
    address: {
      type: "PostalAddress",
      addressLocality: city,
      ...(region && { addressRegion: region }),
      addressCountry: countryCode,
    },
    geo: { type: "GeoCoordinates", latitude, longitude },
    ...(wikidata && { sameAs: wikidataAddress(wikidata) }),
  };
}

function wikidataAddress(item: string): string {
  return `http://www.wikidata.org/entity/${item}`;
}
