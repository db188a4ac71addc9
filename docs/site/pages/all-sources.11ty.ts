import { formatDate, type Source, sources, whereCited } from "trump-putin-encounters";
import { addressOf } from "../addresses.ts";
import { html, type Part } from "../html.ts";
import { counted } from "../parts/counted.ts";

export const data = {
  style: "lists.css",
  title: "Sources",
  description: "Every source of the record, by publisher.",
  permalink: "/sources.html",
  isIndexed: false,
};

export function render() {
  const byLetter = Map.groupBy(sources, ({ publisher }) => initial(publisher));
  const letters = [...byLetter.keys()].sort((a, b) => a.localeCompare(b, "en"));
  return html`<h1>Sources</h1>
    <p class="lead">
      The ${counted(sources.length, "source")} of the record, by publisher. Each page says what the record takes from
      the source, and where.
    </p>
    <nav aria-label="Publishers by letter" class="letters">
      <ul>
        ${letters.map((letter) => html`<li><a href="#${anchor(letter)}">${letter}</a></li>`)}
      </ul>
    </nav>
    ${letters.map((letter) => group(letter, byLetter.get(letter) ?? []))}`.toString();
}

function group(letter: string, inGroup: readonly Source[]): Part {
  const byPublisher = Map.groupBy(inGroup, ({ publisher }) => publisher);
  return html`<section>
    <h2 id="${anchor(letter)}">${letter}</h2>
    <dl class="by-publisher">
      ${[...byPublisher.keys()]
        .sort((a, b) => a.localeCompare(b, "en"))
        .map(
          (publisher) =>
            html`<dt>${publisher}</dt>
              ${(byPublisher.get(publisher) ?? []).map(
                ({ id, title, published }) =>
                  html`<dd>
                    <a href="${addressOf("sources", id)}">${title ?? id}</a>${published && `, ${formatDate(published)}`}
                    <span class="count">cited ${counted(whereCited(id).length, "time")}</span>
                  </dd>`,
              )}`,
        )}
    </dl>
  </section>`;
}

/** The letter under which a publisher is found; what begins with none stands under 0–9. */
function initial(publisher: string): string {
  const letter = publisher.normalize("NFD").charAt(0).toUpperCase();
  return /\p{L}/u.test(letter) ? letter : "0–9";
}

function anchor(letter: string): string {
  return letter === "0–9" ? "digits" : `letter-${letter.toLowerCase()}`;
}
