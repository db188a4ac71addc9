import { encounters, type Quote, quotes, quotesAbout } from "trump-putin-encounters";
import { addressOf } from "../addresses.ts";
import { html, type Part } from "../html.ts";
import { counted } from "../parts/counted.ts";
import { quoteOf } from "../parts/quote.ts";

export const data = {
  style: "lists.css",
  title: "What was said",
  description: "Every quote of the record, with its original, its translations and its sources.",
  permalink: "/quotes.html",
  isIndexed: false,
};

export function render() {
  const others = quotes.filter(({ about }) => about === null);
  return html`<h1>What was said</h1>
    <p class="lead">
      ${counted(quotes.length, "quote")}, word for word as a source prints them, each with the words in other languages
      where a source has them.
    </p>
    <nav aria-label="Encounters" class="contents">
      <ul>
        ${encounters.map(({ id, title }) => html`<li><a href="#${id}">${title}</a> <span class="count">${quotesAbout(id).length}</span></li>`)}
        <li><a href="#others">Not about an encounter</a> <span class="count">${others.length}</span></li>
      </ul>
    </nav>
    ${encounters.map(({ id, title }) => group(id, html`<a href="${addressOf("encounters", id)}">${title}</a>`, quotesAbout(id)))}
    ${group("others", "Not about an encounter", others)}`.toString();
}

function group(id: string, title: Part, inGroup: readonly Quote[]): Part {
  return html`<section>
    <h2 id="${id}">${title}</h2>
    ${inGroup.map((quote) => quoteOf(quote))}
  </section>`;
}
