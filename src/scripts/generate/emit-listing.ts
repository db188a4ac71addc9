import type { Ids } from "../../records/types.ts";
import { citedIn, type CitedPlace } from "../../citations/cited-in.ts";
import type { Dataset } from "./compile.ts";
import { generatedPage } from "./generated.ts";
import { link, linkTo, plain, table } from "./markdown.ts";

type Source = Dataset["sources"][number];

/** Writes the page that lists every encounter, call and proposal of a dataset with its sources. */
export function emitListing({ encounters, calls, proposals, actors, sources, coverage }: Dataset): string {
  const actorNames = new Map(actors.map(({ id, name }) => [id, name]));
  const sourcesById = new Map(sources.map((source) => [source.id, source]));

  return [
    generatedPage("data/"),
    "# Encounters and calls\n",
    `The ${encounters.length} encounters, ${calls.length} calls and ${proposals.length} proposals of this edition, each with every source that is cited in it: its publisher, who republished it, and when it was published. The [data model](data-model.md) says what the words mean.\n`,
    table(
      ["kind", "from", "to", "which", "searched", "known to be missing"],
      Object.entries(coverage).map(([kind, { from, to, note, searched, missing }]) => [
        kind,
        from,
        to,
        note,
        searched,
        missing,
      ]),
    ),
    "## Encounters\n",
    table(
      ["encounter", "date", "where", "status", "certainty"],
      encounters.map(({ id, date, location, status, certainty }) => [
        link(id),
        plain(date),
        plain(`${location.city}, ${location.country}`),
        status,
        certainty,
      ]),
    ),
    ...encounters.map((encounter) =>
      section(
        encounter,
        encounter.title,
        `${encounter.date}, ${encounter.location.city}, ${encounter.location.country}; ${encounter.status}, ${encounter.certainty}.`,
      ),
    ),
    "## Calls\n",
    table(
      ["call", "in Washington", "in Moscow", "minutes", "certainty"],
      calls.map(({ id, date, durations: [length], certainty }) => [
        link(id),
        plain(date.washington),
        date.moscow ?? "not known",
        length ? `${length.bound} ${length.minutes}` : "not known",
        certainty,
      ]),
    ),
    ...calls.map((call) =>
      section(call, call.participants.map(nameOf).join(", "), `${daysOf(call.date)}; ${call.certainty}.`),
    ),
    "## Proposals\n",
    "Meetings that were floated, and never arranged.\n",
    table(
      ["proposal", "floated", "to be", "certainty"],
      proposals.map(({ id, proposedOn, date, certainty }) => [link(id), proposedOn, date ?? "not known", certainty]),
    ),
    ...proposals.map((proposal) =>
      section(
        proposal,
        proposal.title,
        `Floated ${proposal.proposedOn} by ${proposal.by?.map(nameOf).join(", ") ?? "an unknown side"}; ${proposal.certainty}.`,
      ),
    ),
  ].join("\n");

  /** A record, with every publication that is cited anywhere in it, tables of data aside. */
  function section(
    record: CitedPlace<Ids>["record"] & { readonly summary: string },
    title: string,
    facts: string,
  ): string {
    const cited = [...new Set(citedIn(record).map(({ citation }) => citation.source))]
      .flatMap((id) => sourcesById.get(id) ?? [])
      .filter(({ kind }) => kind !== "dataset");
    return [
      `### ${record.id}\n`,
      `**${plain(title)}**\n`,
      plain(facts),
      `${plain(record.summary)}\n`,
      ...cited.map(bullet),
      "",
    ].join("\n");
  }

  function nameOf(id: string): string {
    return actorNames.get(id) ?? id;
  }
}

function daysOf({ washington, moscow }: Dataset["calls"][number]["date"]): string {
  return washington === moscow ? washington : `${washington} in Washington, ${moscow ?? "day not known"} in Moscow`;
}

function bullet({ publisher, via, title, url, published, grade }: Source): string {
  const facts = [via && `via ${plain(via)}`, published, grade === "press" ? null : grade].filter(
    (fact) => fact !== null,
  );
  return `- ${plain(publisher)}${facts.length ? ` (${facts.join(", ")})` : ""}: ${linkTo(url, title ?? new URL(url).hostname)}`;
}
