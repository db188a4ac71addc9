import { citedIn, type CitedPlace } from "../../citations/cited-in.ts";
import type { Ids } from "../../records/types.ts";
import { labelOf } from "../../text/label-of.ts";
import { titleOf } from "../../text/title-of.ts";
import type { Dataset } from "./compile.ts";
import { generatedPage } from "./generated.ts";
import { claimInWords, dateInWords, durationInWords, NOT_KNOWN, subjectInWords } from "./in-words.ts";
import { folded, inCode, link, linkTo, plain, table } from "./markdown.ts";

type Encounter = Dataset["encounters"][number];
type Call = Dataset["calls"][number];
type Proposal = Dataset["proposals"][number];
type ClaimedContact = Dataset["claimedContacts"][number];
type Quote = Dataset["quotes"][number];
type Source = Dataset["sources"][number];
type Citing = CitedPlace<Ids>["record"];
type Place = Pick<CitedPlace<Ids>, "path" | "citation">;
type Coverage = Dataset["coverage"];

/** Writes the page on which every encounter, call, proposal and claimed contact of a dataset can be read, with its sources. */
export function emitListing({
  encounters,
  calls,
  proposals,
  claimedContacts,
  quotes,
  actors,
  sources,
  coverage,
}: Dataset): string {
  const actorNames = new Map(actors.map(({ id, name }) => [id, name]));
  const sourcesById = new Map(sources.map((source) => [source.id, source]));

  return [
    generatedPage("data/"),
    "# Encounters and calls\n",
    `The ${encounters.length} encounters, ${calls.length} calls, ${proposals.length} proposals and ${claimedContacts.length} claimed contacts of this edition. The [data model](data-model.md) says what the words mean.\n`,
    "## What this edition covers\n",
    ...Object.entries(coverage).map(([kind, span]) => coverageOf(kind, span)),
    "\n## Encounters\n",
    table(
      ["encounter", "when", "what became of it", "how sure"],
      encounters.map(({ id, title, date, status, certainty }) => [
        link(id, title),
        plain(dateInWords(date)),
        labelOf(status),
        labelOf(certainty),
      ]),
    ),
    ...encounters.map(encounterSection),
    "## Calls\n",
    table(
      ["call", "who rang", "length", "how sure"],
      calls.map((call) => [
        link(call.id, titleOf(call)),
        plain(names(call.initiatedBy)),
        call.durations[0] ? durationInWords(call.durations[0]) : NOT_KNOWN,
        labelOf(call.certainty),
      ]),
    ),
    ...calls.map(callSection),
    "## Proposals\n",
    "Meetings that were floated but never arranged.\n",
    table(
      ["proposal", "first floated", "for when", "how sure"],
      proposals.map(({ id, title, proposedOn, date, certainty }) => [
        link(id, title),
        plain(dateInWords(proposedOn)),
        plain(dateInWords(date)),
        labelOf(certainty),
      ]),
    ),
    ...proposals.map(proposalSection),
    "## Claimed contacts\n",
    "Contacts that one side says took place, and whose day neither side announced. They are no calls, and in no count.\n",
    table(
      ["contact", "claimed by", "first claimed", "how"],
      claimedContacts.map(({ id, title, by, claimedOn, form }) => [
        link(id, title),
        plain(names(by)),
        plain(dateInWords(claimedOn)),
        labelOf(form),
      ]),
    ),
    ...claimedContacts.map(claimedContactSection),
  ].join("\n");

  function encounterSection(encounter: Encounter): string {
    const { id, title, status, date, location, occasion, certainty, summary, meetings } = encounter;
    return [
      heading(id, title),
      `**${labelOf(status)}** (${certainty})  `,
      `${plain(dateInWords(date))}  `,
      `${plain(`${location.city}, ${location.country}`)}  `,
      `${plain(occasion.name)}\n`,
      `${plain(summary)}\n`,
      ...(encounter.status === "cancelled" ? [cancellationOf(encounter.cancellation)] : []),
      ...(encounter.status === "never-held" ? [invitationOf(encounter.invitation)] : []),
      ...(meetings.length ? [meetingsOf(meetings)] : []),
      ...disputesOf(encounter),
      ...quotesAbout(id),
      sourcesOf(encounter),
    ].join("\n");
  }

  function callSection(call: Call): string {
    const { id, date, initiatedBy, participants, durations, topics, certainty, summary } = call;
    const others = participants.filter((actor) => actor !== "donald-trump" && actor !== "vladimir-putin");
    return [
      heading(id, titleOf(call)),
      `- When: ${plain(daysOf(date))}`,
      `- Who rang: ${plain(names(initiatedBy))}`,
      ...(others.length ? [`- Also on the line: ${plain(names(others))}`] : []),
      `- Length: ${durations.map((length) => `${durationInWords(length)} (${plain(speakers(length))})`).join("; ") || NOT_KNOWN}`,
      ...(topics.length ? [`- Topics: ${topics.map(labelOf).join(", ")}`] : []),
      `- How sure: ${certainty}\n`,
      `${plain(summary)}\n`,
      ...disputesOf(call),
      sourcesOf(call),
    ].join("\n");
  }

  function proposalSection(proposal: Proposal): string {
    const { id, title, by, proposedOn, date, place, certainty, summary } = proposal;
    return [
      heading(id, title),
      `- Floated by: ${plain(names(by))}`,
      `- First floated: ${plain(dateInWords(proposedOn))}`,
      `- For when: ${plain(dateInWords(date))}`,
      `- Where: ${plain(place ?? NOT_KNOWN)}`,
      `- How sure: ${certainty}\n`,
      `${plain(summary)}\n`,
      sourcesOf(proposal),
    ].join("\n");
  }

  function claimedContactSection(contact: ClaimedContact): string {
    const { id, title, by, claimedOn, date, form, summary, accounts } = contact;
    return [
      heading(id, title),
      `- Claimed by: ${plain(names(by))}`,
      `- First claimed: ${plain(dateInWords(claimedOn))} (${attestedBy(contact)})`,
      `- When, as claimed: ${plain(dateInWords(date))}`,
      `- How, as claimed: ${labelOf(form).toLowerCase()}\n`,
      `${plain(summary)}\n`,
      "**Who says what**\n",
      ...accounts.map(
        (account) =>
          `- ${plain([speakers(account), account.date && dateInWords(account.date)].filter((part) => part !== null).join(", "))}: ${plain(account.statement)}`,
      ),
      "",
      sourcesOf(contact),
    ].join("\n");
  }

  function meetingsOf(meetings: Encounter["meetings"]): string {
    const outcomes = meetings.filter(({ outcome }) => outcome !== null);
    return [
      table(
        ["meeting", "day", "where", "length", "who else was there"],
        meetings.map((meeting) => [
          plain(meetingName(meeting)),
          plain([dateInWords(meeting.date), meeting.startTime].filter((part) => part !== null).join(", ")),
          plain(meeting.venue ?? NOT_KNOWN),
          meeting.duration ? durationInWords(meeting.duration) : NOT_KNOWN,
          plain(company(meeting)),
        ]),
      ),
      ...(outcomes.length
        ? [
            "**What came of it**\n",
            ...outcomes.map((meeting) => `- ${plain(`${meetingName(meeting)}: ${meeting.outcome ?? ""}`)}`),
            "",
          ]
        : []),
    ].join("\n");
  }

  function company({ present, interpreters }: Encounter["meetings"][number]): string {
    const others = present === null ? NOT_KNOWN : present.length ? names(present) : "nobody";
    const interpreted = interpreters === null ? "" : interpreters.length ? names(interpreters) : "nobody";
    return interpreted ? `${others}; interpreting: ${interpreted}` : others;
  }

  function cancellationOf({ by, announcedOn, announcedVia, reason }: Cancellation): string {
    return [
      `- Cancelled by: ${plain(names(by))}`,
      `- Made known: ${plain([dateInWords(announcedOn), announcedVia].filter((part) => part !== null).join("; "))}`,
      `- Reason given: ${plain(reason ?? NOT_KNOWN)}\n`,
    ].join("\n");
  }

  function invitationOf({ by, extendedOn, outcome }: Invitation): string {
    return [
      `- Invited by: ${plain(names(by))}`,
      `- Invited on: ${plain(dateInWords(extendedOn))}`,
      `- What became of the invitation: ${labelOf(outcome).toLowerCase()}\n`,
    ].join("\n");
  }

  function disputesOf(record: Encounter | Call): string[] {
    if (record.disputes.length === 0) return [];
    return [
      "**What sources disagree on**\n",
      ...record.disputes.flatMap(({ path, claims, follows, why }) => [
        `- ${plain(subjectInWords(record, path))}`,
        ...claims.map(
          (claim) =>
            `  - ${plain(`${speakers(claim)}: ${claimInWords(claim.value, nameOf)}`)} (${attestedBy(claim)}${claim.id === follows ? "; the record follows it" : ""})`,
        ),
        `  - *Why:* ${plain(why)}`,
      ]),
      "",
    ];
  }

  function quotesAbout(encounter: string): string[] {
    const found = quotes.filter(({ about }) => about === encounter);
    if (found.length === 0) return [];
    const lines = found.map((quote) => {
      const [first] = quote.citations;
      const source = first && sourcesById.get(first.source);
      const who = `${nameOf(quote.speaker)}, ${quote.date === null ? "day not known" : dateInWords(quote.date)}`;
      return `- ${plain(`${who}: “${wordsOf(quote)}”`)}${source ? ` (${linkTo(source.url, source.publisher)})` : ""}`;
    });
    return ["**What was said**\n", ...lines, ""];
  }

  /** Every publication that is cited in a record, tables of data aside, with the parts that it supports. */
  function sourcesOf(record: Citing): string {
    const cites = Map.groupBy(citedIn(record), ({ citation }) => citation.source);
    const cited = Array.from(cites).flatMap(([id, places]) => {
      const source = sourcesById.get(id);
      return source && source.kind !== "dataset" ? [bullet(source, places)] : [];
    });
    return folded(`${cited.length} ${cited.length === 1 ? "source" : "sources"}`, `${cited.join("\n")}\n`);
  }

  /** Whose statement it is; without an actor, that of the publishers who are cited. */
  function speakers({ by, citations }: Pick<Call["durations"][number], "by" | "citations">): string {
    if (by.length) return names(by);
    return [...new Set(citations.map(({ source }) => sourcesById.get(source)?.publisher ?? source))].join(", ");
  }

  function names(ids: readonly string[] | null): string {
    return ids?.map(nameOf).join(", ") ?? NOT_KNOWN;
  }

  function nameOf(id: string): string {
    return actorNames.get(id) ?? id;
  }
}

type Cancellation = Extract<Encounter, { status: "cancelled" }>["cancellation"];
type Claim = Encounter["disputes"][number]["claims"][number];
type Invitation = Extract<Encounter, { status: "never-held" }>["invitation"];

/** By how many a claim is attested. */
function attestedBy({ independentSources: count }: Pick<Claim, "independentSources">): string {
  if (count === 0) return "weak sources only";
  return count === 1 ? "one source" : `${count} independent sources`;
}

/** A heading for people, with an anchor of the record's id. */
function heading(id: string, title: string): string {
  return `<a id="${id}"></a>\n\n### ${plain(title)}\n\n${inCode(id)}\n`;
}

function coverageOf(kind: string, { from, to, note, searched, missing }: Coverage[keyof Coverage]): string {
  return [
    `- **${labelOf(kind)}**, ${plain(`${dateInWords(from)} – ${dateInWords(to)}`)}. ${plain(note)}`,
    `  - Searched: ${plain(searched)}`,
    `  - Known to be missing: ${plain(missing)}`,
  ].join("\n");
}

/** The name of a meeting within its encounter, and its kind where the name does not say it. */
function meetingName({ id, kind }: Encounter["meetings"][number]): string {
  return id === kind ? labelOf(kind) : `${labelOf(id)} (${labelOf(kind).toLowerCase()})`;
}

function daysOf({ washington, moscow }: Call["date"]): string {
  if (washington === moscow) return dateInWords(washington);
  return `${dateInWords(washington)} in Washington; in Moscow ${dateInWords(moscow)}`;
}

/** The words of a quote, and in another language than English what they are in English, if a source has that. */
function wordsOf({ text, language, variants }: Quote): string {
  const english = language === "en" ? undefined : variants.find((variant) => variant.language === "en");
  return english ? `${text}” – in English: “${english.text}` : text;
}

function bullet({ publisher, via, title, url, published, grade }: Source, places: readonly Place[]): string {
  const facts = [
    via && `via ${via}`,
    published && dateInWords(published),
    grade === "press" ? null : labelOf(grade).toLowerCase(),
  ]
    .filter((fact) => fact !== null)
    .join("; ");
  const supports = Array.from(
    Map.groupBy(places, ({ path }) => path),
    ([path, inPart]) => partOf(path, inPart),
  ).join("; ");
  return `- ${plain(publisher)}${facts ? ` (${plain(facts)})` : ""}: ${linkTo(url, title ?? new URL(url).hostname)}\n  ${supports}`;
}

/** A part of a record, and which of its keys are supported there; without keys, all of them. */
function partOf(path: string, places: readonly Place[]): string {
  const keys = places.some(({ citation }) => !citation.supports)
    ? []
    : [...new Set(places.flatMap(({ citation }) => citation.supports ?? []))];
  const part = path === "" ? "the record" : inCode(path);
  return keys.length ? `${part}: ${plain(keys.join(", "))}` : part;
}
