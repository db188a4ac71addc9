import { edition, formatDate, getActor, type Quote, quotes } from "trump-putin-encounters";
import { addressOf } from "../addresses.ts";
import { html } from "../html.ts";
import { eventOf } from "../json-ld.ts";
import { disputeOf } from "../parts/dispute.ts";
import { pager } from "../parts/pager.ts";
import { quoteOf } from "../parts/quote.ts";
import { references } from "../parts/references.ts";
import { useRecord } from "../parts/use-record.ts";

const inOrder: readonly Quote[] = quotes;

export const data = {
  records: inOrder,
  pagination: { data: "records", size: 1, alias: "quote" },
  permalink: ({ quote }: Given) => addressOf("quotes", quote.id),
  eleventyComputed: {
    title: ({ quote }: Given) => titleOfQuote(quote),
    description: ({ quote }: Given) => `“${quote.text}”`.slice(0, 300),
    jsonLd: ({ quote }: Given) => eventOf(quote.id),
  },
};

interface Given {
  readonly quote: Quote;
}

export function render({ quote }: Given) {
  const { id, disputes } = quote;
  const title = titleOfQuote(quote);
  return html`<article>
      <p class="kicker">Quote</p>
      <h1>${title}</h1>
      ${quoteOf(quote, { isAlone: true })}
      ${
        disputes.length > 0 &&
        html`<section>
          <h2 id="disputes">Where sources disagree</h2>
          ${disputes.map((dispute) => disputeOf(quote, dispute))}
        </section>`
      }
      ${references(quote)}
      ${useRecord(title, `import { getQuote } from "trump-putin-encounters"; // ${edition.version}\n\ngetQuote("${id}");`, "quotes", id)}
    </article>
    ${pager("Quotes", inOrder, quote, "quotes", titleOfQuote)}`.toString();
}

function titleOfQuote({ speaker, date, text }: Quote): string {
  const start = text.split(/\s+/).slice(0, 6).join(" ");
  return `${getActor(speaker).name}${date === null ? "" : `, ${formatDate(date)}`}: “${start.length < text.length ? `${start}…` : text}”`;
}
