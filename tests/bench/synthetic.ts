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

/** An edition of encounters made from the real ones: each with an id of its own, in one of a hundred cities, some years earlier. */
export function synthetic(count: number): Dataset<Ids> {
  return { ...edition, encounters: Array.from({ length: count }, (_, at) => encounterAt(at)) };
}

function encounterAt(at: number): Encounter<Ids> {
  const template = edition.encounters[at % edition.encounters.length] as Encounter<Ids>;
  const earlier = shifted(template, Math.floor(at / edition.encounters.length) % YEARS) as Encounter<Ids>;
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
