import { actorNamesOf } from "../../names/actor-names.ts";
import { locationNamesOf } from "../../names/location-names.ts";
import { KINDS } from "../../checks/kinds.ts";
import { datasetJsonSchema } from "../../schema/json-schema.ts";
import { certainty } from "../../schema/certainty.ts";
import * as vocabularies from "../../schema/vocabularies.ts";
import { tables } from "../../tables/all.ts";
import type { Dataset } from "./compile.ts";
import { digest } from "./emit-data.ts";
import { emitRows } from "./emit-rows.ts";
import { emitTypes } from "./emit-types.ts";
import { generated, inComment } from "./generated.ts";
import countries from "i18n-iso-countries";
import { camelCase } from "scule";

const FROZEN_JSON = 'import { frozenJson } from "../frozen/frozen-json.ts";\n';

/** The modules of `src/records/`, by name: the data as constants that a bundler can leave out one by one. */
export function recordModules(dataset: Dataset, version: string, released: string | null = null): Map<string, string> {
  const { encounters, calls, proposals, claimedContacts, quotes, actors, sources, accounts, coverage, redirects } =
    dataset;
  const names = actorNamesOf(actors, redirects);
  const countryNames = countryNamesOf(encounters);
  const places = encounters.map((encounter) => distinct(locationNamesOf(encounter, countryNames)));
  const locationNames = distinct(places.flat());
  const encounterIds = encounters.map(({ id }) => id);
  const actorIds = actors.map(({ id }) => id);
  const namesOfEach = actorIds.map((id) =>
    distinct([id, ...names.filter(([, bearer]) => bearer === id).map(([name]) => name)]),
  );

  return new Map([
    ["types.ts", emitTypes(datasetJsonSchema())],
    ["rows.ts", emitRows(tables, datasetJsonSchema())],
    ["names.ts", namesModule(dataset, locationNames, distinct(names.map(([name]) => name)))],
    ["encounters.ts", encountersModule(encounters)],
    ["encounter-constants.ts", constantsModule(encounters)],
    ["calls.ts", table("calls", "readonly Call[]", ["Call"], calls, "Every call, in chronological order. Frozen.")],
    [
      "proposals.ts",
      table(
        "proposals",
        "readonly Proposal[]",
        ["Proposal"],
        proposals,
        "Every meeting that was floated and never arranged, in the order in which they were first floated. Frozen.",
      ),
    ],
    [
      "claimed-contacts.ts",
      table(
        "claimedContacts",
        "readonly ClaimedContact[]",
        ["ClaimedContact"],
        claimedContacts,
        "Every contact that one side claims, in the order in which they were first claimed; none is a call. Frozen.",
      ),
    ],
    [
      "quotes.ts",
      table(
        "quotes",
        "readonly Quote[]",
        ["Quote"],
        quotes,
        "Every quote, in chronological order; those without a date come last. Frozen.",
      ),
    ],
    [
      "actors.ts",
      table("actors", "readonly Actor[]", ["Actor"], actors, "Every actor, in order of their ids. Frozen."),
    ],
    [
      "sources.ts",
      table("sources", "readonly Source[]", ["Source"], sources, "Every source, in order of their ids. Frozen."),
    ],
    [
      "accounts.ts",
      table(
        "background",
        "readonly Account[]",
        ["Account"],
        accounts,
        "Accounts of the background that belong to no one encounter. Frozen.",
      ) +
        `
/**
 * The name of {@link background} in 1.x.
 *
 * @deprecated Use {@link background}.
 */
export const accounts = background;
`,
    ],
    [
      "redirects.ts",
      `${generated("data/redirects.json")}
import type { Redirect } from "./types.ts";
import { frozenJson } from "../frozen/frozen-json.ts";

${documented("Where ids of earlier editions lead now. Frozen.", "redirects", "Array.isArray(redirects)", "true")}
export const redirects: readonly Redirect[] = /* @__PURE__ */ frozenJson(${packed(redirects)}) as readonly Redirect[];
`,
    ],
    ["encounter-ids.ts", list("encounterIds", "EncounterId", encounterIds)],
    ["actor-ids.ts", list("actorIds", "ActorId", actorIds)],
    [
      "location-names.ts",
      `${generated("data/")}
import type { LocationName } from "./names.ts";

/** The names of the place of each encounter. */
export const locationNames: readonly (readonly LocationName[])[] = ${json(places)};
`,
    ],
    [
      "country-names.ts",
      `${generated("data/, ISO 3166 and CLDR")}
import type { CountryNames } from "../names/location-names.ts";

export const countryNames: CountryNames = ${json(countryNames)};
`,
    ],
    [
      "actor-names.ts",
      `${generated("data/")}
import type { ActorId, ActorName } from "./names.ts";

/** The names of each actor, the id first. */
export const actorNames: readonly (readonly [ActorId, ...ActorName[]])[] = ${json(namesOfEach)};
`,
    ],
    [
      "vocabularies.ts",
      `${generated("src/schema/vocabularies.ts")}
import type { VocabularyValue } from "../text/label.ts";
import type { EncounterStatus, Topic, TopicAspect } from "./types.ts";

export const encounterStatuses: readonly EncounterStatus[] = ${json(vocabularies.encounterStatus.options)};
export const topics: readonly Topic[] = ${json(vocabularies.topic.options)};
export const topicAspects: readonly TopicAspect[] = ${json(vocabularies.topicAspect.options)};

/** Every value of every vocabulary, once. */
export const vocabularyValues: readonly VocabularyValue[] = ${json(
        distinct([certainty, ...Object.values(vocabularies)].flatMap(({ options }): string[] => options)).sort(),
      )};
`,
    ],
    [
      "kinds.ts",
      `${generated("src/schema/dataset.ts")}
/** The kinds of records: the keys of their tables in a dataset. */
export const kinds = ${json(KINDS)} as const;
`,
    ],
    [
      "edition.ts",
      `${generated("data/ and package.json")}
${FROZEN_JSON}import type { Edition } from "../edition/edition.ts";

${documented("This edition: its version, its digest and what it claims to hold. Frozen.", "edition", "edition.digest", digest(dataset))}
export const edition: Edition = /* @__PURE__ */ frozenJson(${packed({ version, digest: digest(dataset), coverage })}) as Edition;

/** The day on which this version was released; null: it was not. */
export const released: string | null = ${json(released)};
`,
    ],
  ]);
}

/** The other ISO codes of the countries of an edition, and their Russian names, which Node.js has from CLDR. */
function countryNamesOf(encounters: Dataset["encounters"]): Record<string, string[]> {
  const russian = new Intl.DisplayNames("ru", { type: "region" });
  const codes = distinct(encounters.map(({ location }) => location.countryCode)).sort();
  return Object.fromEntries(
    codes.map((code) => [
      code,
      [countries.alpha2ToAlpha3(code), countries.alpha2ToNumeric(code), russian.of(code)].filter(
        (name) => name !== undefined,
      ),
    ]),
  );
}

/** The ids of a kind that moved to one other, each with that. */
function movedIds({ redirects }: Dataset, kind: Dataset["redirects"][number]["kind"]): [from: string, to: string][] {
  return redirects.flatMap((redirect): [string, string][] => {
    const [to, ...others] = redirect.to;
    return redirect.kind === kind && to !== undefined && others.length === 0 ? [[redirect.from, to]] : [];
  });
}

function namesModule(dataset: Dataset, locationNames: string[], actorNames: string[]): string {
  const shapes = {
    held: "HeldEncounter",
    cancelled: "CancelledEncounter",
    "never-held": "NeverHeldEncounter",
    scheduled: "ScheduledEncounter",
  };
  const byId = dataset.encounters.map(
    ({ id, title, status }) =>
      `  /** ${inComment(title)}. */\n  readonly ${json(id)}: ${shapes[status]} & { readonly id: ${json(id)} };`,
  );
  const movedById = movedIds(dataset, "encounters").map(([from, to]) => {
    const status = dataset.encounters.find(({ id }) => id === to)?.status ?? "held";
    const shape = `${shapes[status]} & { readonly id: ${json(to)} }`;
    return `  /** @deprecated The id is now \`${to}\`. */\n  readonly ${json(from)}: ${shape};`;
  });
  const ids = (kind: Dataset["redirects"][number]["kind"]) =>
    union([...dataset[kind].map(({ id }) => id), ...movedIds(dataset, kind).map(([from]) => from)]);
  return `${generated("data/")}
import type { CancelledEncounter, HeldEncounter, NeverHeldEncounter, ScheduledEncounter } from "./types.ts";

/** The shape of each encounter, by its id. */
export interface EncountersById {
${[...byId, ...movedById].join("\n")}
}

/** The id of an encounter in this edition. */
export type EncounterId = ${ids("encounters")};

/** The id of a call in this edition. */
export type CallId = ${ids("calls")};

/** The id of a proposal in this edition. */
export type ProposalId = ${ids("proposals")};

/** The id of a claimed contact in this edition. */
export type ClaimedContactId = ${ids("claimedContacts")};

/** The id of a quote in this edition. */
export type QuoteId = ${ids("quotes")};

/** The id of an actor in this edition. */
export type ActorId = ${ids("actors")};

/** The id of a source in this edition. */
export type SourceId = ${ids("sources")};

/** The name of a place in this edition: a city, region, country or venue, an ISO code, or an alias. */
export type LocationName = ${union(locationNames)};

/** The name of an actor in this edition: an id, a name or alias, or a surname that only one bears. */
export type ActorName = ${union(actorNames)};

/** The ids that the records of this edition refer to each other by. */
export interface KnownIds {
  /** Ids of encounters. */
  readonly encounter: EncounterId;
  /** Ids of calls. */
  readonly call: CallId;
  /** Ids of proposals. */
  readonly proposal: ProposalId;
  /** Ids of claimed contacts. */
  readonly claimedContact: ClaimedContactId;
  /** Ids of quotes. */
  readonly quote: QuoteId;
  /** Ids of actors. */
  readonly actor: ActorId;
  /** Ids of sources. */
  readonly source: SourceId;
}

/**
 * The name of {@link KnownIds} in 1.x.
 *
 * @deprecated Use {@link KnownIds}.
 */
export type KnownNames = KnownIds;
`;
}

function encountersModule(encounters: Dataset["encounters"]): string {
  const constants = encounters.map(
    (
      encounter,
    ) => `${documented(`${encounter.title}. Frozen.`, camelCase(encounter.id), `${camelCase(encounter.id)}.status`, encounter.status)}
export const ${camelCase(encounter.id)}: EncountersById[${json(encounter.id)}] = /* @__PURE__ */ frozenJson(${packed(encounter)}) as EncountersById[${json(encounter.id)}];
`,
  );
  return `${generated("data/encounters/")}
${FROZEN_JSON}import type { EncountersById } from "./names.ts";
import type { Encounter } from "./types.ts";

${constants.join("\n")}
${documented("Every encounter, in chronological order by first day. Frozen.", "encounters", "encounters.length", encounters.length)}
export const encounters: readonly Encounter[] = /* @__PURE__ */ Object.freeze([
${encounters.map(({ id }) => `  ${camelCase(id)},`).join("\n")}
]);
`;
}

/** Exports the encounters by name: through a bare `export *`, esbuild would no longer know the names of a bundle's exports. */
function constantsModule(encounters: Dataset["encounters"]): string {
  const names = [...encounters.map(({ id }) => camelCase(id)), "encounters"];
  return `${generated("data/encounters/")}
export { ${names.join(", ")} } from "./encounters.ts";
`;
}

function table(
  name: string,
  type: string,
  imports: string[],
  records: readonly unknown[],
  description: string,
): string {
  return `${generated("data/")}
${FROZEN_JSON}import type { ${imports.join(", ")} } from "./types.ts";

${documented(description, name, `${name}.length`, records.length)}
export const ${name}: ${type} = /* @__PURE__ */ frozenJson(${packed(records)}) as ${type};
`;
}

/** A doc comment with an example, which prints a value of what it documents. */
function documented(description: string, name: string, expression: string, value: string | number): string {
  return `/**
 * ${inComment(description)}
 *
 * @example
 * \`\`\`ts
 * import { ${name} } from "trump-putin-encounters";
 *
 * console.log(${expression});
 * // prints: ${value}
 * \`\`\`
 */`;
}

function list(name: string, type: string, values: readonly string[]): string {
  return `${generated("data/")}
import type { ${type} } from "./names.ts";

export const ${name}: readonly ${type}[] = ${json(values)};
`;
}

function union(values: readonly string[]): string {
  return distinct(values).map(json).join(" | ") || "never";
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** Records as the literal of their JSON. */
function packed(records: unknown): string {
  return json(JSON.stringify(records));
}

function json(value: unknown): string {
  return JSON.stringify(value);
}
