import { formatDate } from "trump-putin-encounters";
import { html } from "../html.ts";
import { countsTable } from "../editions/counts.ts";
import { BUMPS, editions } from "../editions/editions.ts";

export const data = {
  style: "guides.css",
  title: "Editions",
  description: "Every edition of the data: when it was released, what it holds, its digest, and what changed.",
  permalink: "/editions.html",
};

export function render() {
  const sections = editions.map(
    (
      edition,
    ) => html`<h2 id="edition-${edition.version}"><a href="${edition.address}">Edition ${edition.version}</a></h2>
<p>Released on <time datetime="${edition.released}">${formatDate(edition.released)}</time>. ${BUMPS[edition.bump ?? "first"]}</p>
${countsTable(edition)}
<p>SHA-256 of <code>dataset.json</code>: <code>${edition.digest}</code></p>
`,
  );
  return html`<h1>Editions</h1>
<p>An edition is one published version of the data; it never changes. <a href="/guides/pin-prove-compare-and-cite.html">Pin, prove, compare, cite</a>
says what a version promises and what the digest is for.</p>
<p>Follow the <a href="/editions.atom" type="application/atom+xml">feed of editions</a>, or subscribe to the
<a href="/calendar.ics" type="text/calendar">calendar of encounters and calls</a>.</p>
${sections}`.toString();
}
