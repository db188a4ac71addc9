import { compile } from "../../src/scripts/generate/compile.ts";
import type { Dataset, Encounter, Ids } from "trump-putin-encounters";
import { project } from "../project.ts";

/** As many places as share the encounters. */
const CITIES = 100;
/** Over so many years their dates are spread. */
const YEARS = 40;

/** The edition's encounters, each cut to its first account and without disputes, so that 100,000 of them still fit in one string. */
function cut(): Dataset<Ids> {
  const encounters = project.encounters.map(({ record, ...place }) => ({
    ...place,
    record: {
      ...record,
      // What the account was about may be gone with the others.
      accounts: record.accounts.slice(0, 1).map((account) => ({ ...account, about: "/date" })),
      disputes: [],
    },
  }));
  const redirects = project.redirects.filter(({ record }) => record.kind === "actors" || record.kind === "sources");
  const others = { calls: [], proposals: [], claimedContacts: [], quotes: [], accounts: [] };
  return compile({ ...project, ...others, encounters, redirects });
}

const edition = cut();

export const cityAt = (at: number) => `City ${at % CITIES}`;
export const idAt = (at: number) => `city-${at}`;

/** The same with short texts, no accounts and one citation at each place: a million of these fit in the memory of a large machine. */
function shortened(encounter: Encounter<Ids>): Encounter<Ids> {
  const location = { ...encounter.location, aliases: [] };
  return withOneCitation({
    ...encounter,
    location,
    summary: "It was never held.",
    accounts: [],
    certainty: "reported",
  }) as Encounter<Ids>;
}

/** A copy in which one citation stands for all that stood at a place. */
function withOneCitation(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withOneCitation);
  if (typeof value !== "object" || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, held]) => [key, withOneCitation(held)]));
  const citations = copy["citations"] as Encounter<Ids>["citations"] | undefined;
  const supports = citations?.flatMap((citation) => citation.supports ?? []);
  return supports
    ? { ...copy, citations: [{ source: citations?.at(-1)?.source, supports: [...new Set(supports)] }] }
    : copy;
}

const short = edition.encounters.filter(({ status }) => status === "never-held").map(shortened);

/** An edition of encounters made from the real ones: each with an id of its own, in one of a hundred cities, some years earlier. */
export function synthetic(count: number, isShort = false): Dataset<Ids> {
  const templates = isShort ? short : edition.encounters;
  return { ...edition, encounters: Array.from({ length: count }, (_, at) => encounterAt(templates, at)) };
}

function encounterAt(templates: readonly Encounter<Ids>[], at: number): Encounter<Ids> {
  const template = templates[at % templates.length] as Encounter<Ids>;
  const earlier = shifted(template, Math.floor(at / templates.length) % YEARS) as Encounter<Ids>;
  return { ...earlier, id: idAt(at), location: { ...earlier.location, city: cityAt(at) } };
}

/** The same edition with another summary in every hundredth encounter. */
export function withChanges(data: Dataset<Ids>): Dataset<Ids> {
  const encounters = data.encounters.map((encounter, at) =>
    at % 100 === 0 ? { ...encounter, summary: `${encounter.summary} Corrected.` } : encounter,
  );
  return { ...data, encounters };
}

/** A copy whose days lie some years earlier. */
function shifted(value: unknown, years: number): unknown {
  if (typeof value === "string" && /^\d{4}-\d{2}(?:-\d{2})?(?:\/.*)?$/.test(value))
    return value.replace(/\b(\d{4})-(?=\d{2})/g, (_, year: string) => `${Number(year) - years}-`);
  if (Array.isArray(value)) return value.map((held) => shifted(held, years));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, shifted(held, years)]));
}
