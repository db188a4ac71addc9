import {
  type Citation,
  citationsFor,
  formatDate,
  getSource,
  type SourceId,
  type WithCitations,
} from "trump-putin-encounters";
import { addressOf } from "../addresses.ts";
import { html, type Part } from "../html.ts";
import { counted } from "./counted.ts";

/** The sources of a value of a record, which open on one click or key. */
export function citedAt(record: WithCitations, path: string, of: string): Part {
  return cited(citationsFor(record, path), of);
}

/**
 * The sources of citations, which open on one click or key; each once, with the places in its text where it is held.
 *
 * @param of - What they are sources of, for those who hear the page and do not see it; needed where the text before does not say.
 * @param words - The words that are quoted, which browsers find on the source's page.
 */
export function cited(citations: readonly Citation[], of?: string, words?: string): Part {
  const bySource = Map.groupBy(citations, ({ source }) => source);
  if (bySource.size === 0) return null;
  return html`<details class="cited">
    <summary>${counted(bySource.size, "source")}${of && html`<span class="heard"> of ${of}</span>`}</summary>
    <ul>
      ${Array.from(bySource, ([id, of]) => html`<li>${inShort(id, words)}${placesIn(of)}</li>`)}
    </ul>
  </details>`;
}

/** Where the words stand in the text of a source that the project holds. */
export function placesIn(citations: readonly Pick<Citation, "selector">[]): Part {
  const places = citations.flatMap(({ selector }) =>
    selector ? [`${selector.start.toLocaleString("en")}–${selector.end.toLocaleString("en")}`] : [],
  );
  return places.length > 0 && html`<span class="place">, characters ${[...new Set(places)].join(", ")}</span>`;
}

/** A source by its publisher and day; where words are quoted, also the way to them. */
function inShort(id: SourceId, words: string | undefined): Part {
  const { publisher, published, grade, url } = getSource(id);
  return html`<a href="${addressOf("sources", id)}">${publisher}</a>${published && `, ${formatDate(published)}`}${grade === "weak" && ", weak"}${
    words &&
    html` <a class="out" href="${toWords(url, words)}">find the words<span class="heard"> at ${publisher}</span></a>`
  }`;
}

/** An address that leads browsers to the words on a page, where the page still has them. */
export function toWords(url: string, words: string): string {
  const spoken = words.split(/\s+/);
  const edge = Math.min(4, Math.floor(spoken.length / 2));
  const ends = spoken.length > 8 ? [spoken.slice(0, edge), spoken.slice(-edge)] : [spoken];
  const fragment = ends.map((part) => encodeURIComponent(part.join(" ")).replaceAll("-", "%2D")).join(",");
  return `${url}${url.includes("#") ? "" : "#"}:~:text=${fragment}`;
}
