import { citationsFor, formatSource, getSource, type WithCitations } from "trump-putin-encounters";
import { addressOf } from "../addresses.ts";
import { html, type Part } from "../html.ts";
import { counted } from "./counted.ts";

/** Every publication that a record and its parts cite, tables of data last. */
export function references(record: WithCitations): Part {
  const ids = [...new Set(citationsFor(record).map(({ source }) => source))];
  const cited = ids
    .map((id) => getSource(id))
    .sort((a, b) => Number(a.kind === "dataset") - Number(b.kind === "dataset"));
  return html`<section class="references">
    <h2 id="sources">${counted(cited.length, "source")}</h2>
    <ol>
      ${cited.map(
        (source) =>
          html`<li><a href="${addressOf("sources", source.id)}">${formatSource({ ...source, authors: null, via: null }, { url: false })}</a> <span class="on-paper">${source.url}</span></li>`,
      )}
    </ol>
  </section>`;
}
