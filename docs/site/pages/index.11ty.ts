import {
  actors,
  byStatus,
  calls,
  cancelled,
  claimedContacts,
  disputed,
  edition,
  type Encounter,
  encounters,
  getActor,
  isActorId,
  label,
  meetingCounts,
  met,
  proposals,
  quotes,
  reportedOnlyBy,
  sources,
} from "trump-putin-encounters";
import { addressOf } from "../addresses.ts";
import { map } from "../charts/map.ts";
import { timeline } from "../charts/timeline.ts";
import { html, joined, type Part, raw } from "../html.ts";
import { listed } from "../listed.ts";
import { type Form, FORMS, mark } from "../parts/mark.ts";
import { recordList } from "../parts/record-list.ts";

export const data = {
  style: "lists.css",
  title: "Trump–Putin encounters: the sourced record",
  description:
    "How Donald Trump and Vladimir Putin met, failed to meet and spoke: every encounter and call, with the source of every value.",
  permalink: "/index.html",
  width: "wide",
  script: "home.js",
  isIndexed: false,
  jsonLd: {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: "trump-putin-encounters",
    description: "How Donald Trump and Vladimir Putin met, failed to meet and spoke.",
    version: edition.version,
    license: "https://creativecommons.org/licenses/by/4.0/",
    isAccessibleForFree: true,
  },
};

const forms = (Object.keys(FORMS) as Form[]).filter((form) => listed.some((record) => record.form === form));

export function render() {
  return html`<h1>How Trump and Putin met, failed to meet and spoke</h1>
    <p class="lead">
      ${encounters.length} encounters, ${calls.length} phone calls, ${proposals.length} proposed meetings that never came
      about and ${claimedContacts.length} contacts that only one side claims, from ${sources.length} sources. Every fact
      names its sources. Where they disagree,
      <a href="/disagreements.html">you see each version</a>.
    </p>
    ${answer()}
    ${filters()}
    <section class="view" aria-labelledby="timeline">
      <h2 id="timeline">Timeline</h2>
      <ul class="legend">
        ${forms.map((form) => html`<li>${mark(form)} ${FORMS[form].word}</li>`)}
      </ul>
      <div class="timeline wide-only">
        ${chart(timeline({ width: 1080, isNarrow: false }), "Timeline of all records")}
      </div>
      <div class="timeline narrow-only">
        ${chart(timeline({ width: 380, isNarrow: true }), "Timeline of all records")}
      </div>
      <p class="pointed" aria-hidden="true">
        Point at a mark, or step through them with the arrow keys. Proposals and claims stand where they were first made.
      </p>
    </section>
    <section>
      <h2 id="records">All records</h2>
      ${recordList(listed, { isFiltered: true })}
    </section>
    <section class="view">
      <h2 id="map">Where</h2>
      <div class="map">${chart(map(), "Map of the places of the encounters")}</div>
    </section>
    ${counts()}
    <p>
      <a href="/calendar.ics">Calendar of encounters and calls</a> (iCalendar),
      <a href="/guides/tables.html">tables to download</a>, <a href="/editions.html">what changed in each edition</a>.
    </p>`.toString();
}

function chart(svg: SVGSVGElement, name: string): Part {
  svg.setAttribute("role", "group");
  svg.setAttribute("aria-label", name);
  return raw(svg.outerHTML);
}

/** How often they met, in a sentence that can be quoted, with the encounters that it counts. */
function answer(): Part {
  const { encounters: all, planned } = meetingCounts();
  const links = (chosen: readonly Encounter[]) =>
    joined(
      chosen.map(({ id, location }) => html`<a href="${addressOf("encounters", id)}">${location.city}</a>`),
      ", ",
    );
  const inPassing = met().filter(({ status }) => status !== "held");
  return html`<p class="answer">
    <strong>They met in person at ${all} encounters.</strong> At ${planned} the planned meeting took place:
    ${links(byStatus("held"))}. At ${inPassing.length} it was dropped, and they met in passing: ${links(inPassing)}.
    <a href="#counts">Other ways of counting</a>
  </p>`;
}

/** How often they met depends on what is counted. */
function counts(): Part {
  const { encounters: all, planned, talks, contacts } = meetingCounts();
  const rows: readonly (readonly [number, Part])[] = [
    [all, "encounters at which they met, planned or not"],
    [planned, "planned meetings that took place"],
    [talks, "conversations in person, without mere greetings"],
    [contacts, "times they came together, handshakes included"],
  ];
  const others: typeof rows = [
    [calls.length, "phone calls that at least one side announced with their day"],
    [cancelled().length, "encounters cancelled"],
    [disputed().length, html`points on which <a href="/disagreements.html">sources disagree</a>`],
    [
      reportedOnlyBy("russia").length,
      html`topics of calls and meetings that <a href="/read-outs.html">only Moscow names</a>, in the accounts found`,
    ],
    [
      reportedOnlyBy("us").length,
      html`topics that <a href="/read-outs.html">only Washington names</a>, in the accounts found`,
    ],
    [
      quotes.length,
      html`<a href="/quotes.html">quotes</a> of
        ${actors.filter(({ id }) => quotes.some(({ speaker }) => speaker === id)).length} speakers`,
    ],
  ];
  return html`<section>
    <h2 id="counts">How often? It depends on what you count</h2>
    ${numbers("counts", rows)}${numbers("counts more", others)}
  </section>`;
}

function numbers(className: string, rows: readonly (readonly [number, Part])[]): Part {
  return html`<dl class="${className}">
    ${rows.map(
      ([count, what]) =>
        html`<div>
          <dt>${what}</dt>
          <dd>${count}</dd>
        </div>`,
    )}
  </dl>`;
}

function filters(): Part {
  const people = [...new Set(listed.flatMap(({ people }) => [...people]))].filter(isActorId);
  return html`<search>
      <form class="filters" id="filters" action="/index.html">
        ${choice(
          "status",
          "Outcome",
          forms.map((form) => [form, FORMS[form].word]),
        )}
        ${choice(
          "year",
          "Year",
          [...new Set(listed.map(({ day }) => day.slice(0, 4)))].map((year) => [year, year]),
        )}
        ${choice("place", "Place", sorted(listed.flatMap(({ places }) => places).map((place) => [place, place])))}
        ${choice("topic", "They discussed", sorted(listed.flatMap(({ topics }) => topics).map((topic) => [topic, label(topic)])))}
        ${choice("person", "Person", sorted(people.map((id) => [id, getActor(id).name])))}
        <button type="reset">Show all</button>
      </form>
    </search>
    <p id="shown" role="status"></p>`;
}

function choice(name: string, title: string, options: readonly (readonly [value: string, word: string])[]): Part {
  return html`<div>
    <label for="by-${name}">${title}</label
    ><select id="by-${name}" name="${name}">
      <option value="">any</option>
      ${options.map(([value, word]) => html`<option value="${value}">${word}</option>`)}
    </select>
  </div>`;
}

/** Options by their word, each once. */
function sorted(options: readonly (readonly [value: string, word: string])[]) {
  return [...new Map(options)].sort(([, a], [, b]) => a.localeCompare(b, "en"));
}
