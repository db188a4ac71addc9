import {
  type Encounter,
  edition,
  encounters,
  formatDate,
  label,
  type Meeting,
  quotesAbout,
  type WithCitations,
} from "trump-putin-encounters";
import { durationInWords } from "../../../src/scripts/generate/in-words.ts";
import { labelOf } from "../../../src/text/label-of.ts";
import { addressOf, anchorOf } from "../addresses.ts";
import { html, type Part } from "../html.ts";
import { eventOf } from "../json-ld.ts";
import { accountsOf } from "../parts/accounts.ts";
import { actorLinks, unknown } from "../parts/actor.ts";
import { citedAt } from "../parts/cited.ts";
import { disputeOf } from "../parts/dispute.ts";
import { type Fact, factList } from "../parts/facts.ts";
import { kicker } from "../parts/kicker.ts";
import { pager } from "../parts/pager.ts";
import { quoteOf } from "../parts/quote.ts";
import { references } from "../parts/references.ts";
import { topicsOf } from "../parts/topics.ts";
import { useRecord } from "../parts/use-record.ts";

const inOrder: readonly Encounter[] = encounters;

export const data = {
  records: inOrder,
  pagination: { data: "records", size: 1, alias: "encounter" },
  permalink: ({ encounter }: Given) => addressOf("encounters", encounter.id),
  eleventyComputed: {
    title: ({ encounter }: Given) => encounter.title,
    description: ({ encounter }: Given) => `${encounter.statusNote} ${encounter.summary}`.slice(0, 300),
    jsonLd: ({ encounter }: Given) => eventOf(encounter.id),
  },
};

interface Given {
  readonly encounter: Encounter;
}

export function render({ encounter }: Given) {
  const { id, title, date, location, occasion, certainty, statusNote, summary, meetings, accounts, disputes } =
    encounter;
  const quotes = quotesAbout(id);
  const { city, country } = location;
  const where = `${city}, ${country}`;
  return html`<article>
      ${kicker("Encounter", encounter.status)}
      <h1>${title}</h1>
      <p class="lead">${summary}</p>
      ${factList([
        ["When", formatDate(date), citedAt(encounter, "/date", "the date")],
        ["Where", where, citedAt(encounter, "/location/city", "the place")],
        [
          "Occasion",
          `${occasion.name} (${label(occasion.kind).toLowerCase()})`,
          citedAt(encounter, "/occasion", "the occasion"),
        ],
        ["Outcome", [label(encounter.status), ". ", statusNote], citedAt(encounter, "/status", "what became of it")],
        ...(encounter.status === "cancelled" ? cancellationOf(encounter) : []),
        ...(encounter.status === "never-held" ? invitationOf(encounter) : []),
        ["Certainty", html`<a href="/guides/how-facts-are-sourced.html#how-sure-it-is">${label(certainty)}</a>`],
        encounter.topics.length > 0 && ["They discussed", topicsOf(encounter)],
      ])}
      <section>
        <h2 id="meetings">Meetings</h2>
        ${meetings.length === 0 ? html`<p>They did not meet.</p>` : html`<div class="meetings">${meetings.map((meeting) => meetingOf(encounter, meeting))}</div>`}
      </section>
      ${
        disputes.length > 0 &&
        html`<section>
          <h2 id="disputes">Where sources disagree</h2>
          ${disputes.map((dispute) => disputeOf(encounter, dispute))}
        </section>`
      }
      ${
        quotes.length > 0 &&
        html`<section>
          <h2 id="quotes">What was said</h2>
          ${quotes.map((quote) => quoteOf(quote))}
        </section>`
      }
      ${
        accounts.length > 0 &&
        html`<section>
          <h2 id="accounts">Who says what</h2>
          ${accountsOf(encounter)}
        </section>`
      }
      ${references(encounter)}
      ${useRecord(title, `import { getEncounter } from "trump-putin-encounters"; // ${edition.version}\n\ngetEncounter("${id}");`, "encounters", id)}
    </article>
    ${pager("Encounters", inOrder, encounter, "encounters", ({ title }) => title)}`.toString();
}

/** One contact within an encounter. */
function meetingOf(encounter: WithCitations, meeting: Meeting): Part {
  const { id, kind, date, startTime, venue, duration, initiatedBy, present, interpreters, notesTaken, outcome } =
    meeting;
  const at = (key: string, of: string) => citedAt(encounter, `/meetings/${id}/${key}`, of);
  return html`<section class="meeting" id="${anchorOf(`/meetings/${id}`)}">
    <h3>${labelOf(id)}${!id.endsWith(kind) && html` <span class="kind">${label(kind).toLowerCase()}</span>`}</h3>
    ${factList([
      [
        "Day",
        [formatDate(date), startTime !== null && `, ${startTime} local time`],
        [at("date", "the day"), startTime !== null && at("startTime", "the time")],
      ],
      venue !== null && ["Venue", venue, at("venue", "the venue")],
      duration !== null && ["Length", durationInWords(duration), at("duration", "the length")],
      initiatedBy !== null && ["Requested by", actorLinks(initiatedBy), at("initiatedBy", "who sought it")],
      present !== null && ["Also present", actorLinks(present), at("present", "who was present")],
      interpreters !== null && ["Interpreters", actorLinks(interpreters), at("interpreters", "the interpreters")],
      notesTaken !== null && ["Notes taken", notesTaken ? "yes" : "no", at("notesTaken", "the notes")],
      outcome !== null && ["Outcome", outcome, at("outcome", "the outcome")],
    ])}${missing({ venue, length: duration, "who else was there": present })}
  </section>`;
}

/** What no cited source says of a meeting, in one line. */
function missing(values: Readonly<Record<string, unknown>>): Part {
  const names = Object.keys(values).filter((name) => values[name] === null);
  return names.length > 0 && html`<p class="unknown">Unknown: ${new Intl.ListFormat("en").format(names)}.</p>`;
}

function cancellationOf(encounter: Extract<Encounter, { status: "cancelled" }>): Fact[] {
  const { by, announcedOn, announcedVia, reason } = encounter.cancellation;
  const at = (key: string, of: string) => citedAt(encounter, `/cancellation/${key}`, of);
  return [
    ["Cancelled by", actorLinks(by), at("by", "who cancelled it")],
    [
      "Announced",
      announcedOn === null ? unknown() : formatDate(announcedOn),
      at("announcedOn", "when it was made known"),
    ],
    ["Announced how", announcedVia ?? unknown(), at("announcedVia", "how it was made known")],
    ["Reason given", reason ?? unknown(), at("reason", "the reason")],
  ];
}

function invitationOf(encounter: Extract<Encounter, { status: "never-held" }>): Fact[] {
  const { by, extendedOn, outcome } = encounter.invitation;
  const at = (key: string, of: string) => citedAt(encounter, `/invitation/${key}`, of);
  return [
    ["Invitation by", actorLinks(by), at("by", "who invited")],
    [
      "Invitation made",
      extendedOn === null ? unknown() : formatDate(extendedOn),
      at("extendedOn", "when the invitation was made"),
    ],
    ["Invitation status", label(outcome).toLowerCase(), at("outcome", "what became of the invitation")],
  ];
}
