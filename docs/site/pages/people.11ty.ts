import { type Actor, actors, edition, label, quotesBy } from "trump-putin-encounters";
import { subjectInWords } from "../../../src/scripts/generate/in-words.ts";
import { addressOf, anchorOf } from "../addresses.ts";
import { disputing } from "../disputes.ts";
import { html } from "../html.ts";
import { listed } from "../listed.ts";
import { citedAt } from "../parts/cited.ts";
import { counted } from "../parts/counted.ts";
import { factList } from "../parts/facts.ts";
import { pager } from "../parts/pager.ts";
import { quoteOf } from "../parts/quote.ts";
import { recordList } from "../parts/record-list.ts";
import { references } from "../parts/references.ts";
import { useRecord } from "../parts/use-record.ts";

const byName: readonly Actor[] = [...actors].sort((a, b) => a.name.localeCompare(b.name, "en"));

export const data = {
  style: "lists.css",
  records: byName,
  pagination: { data: "records", size: 1, alias: "actor" },
  permalink: ({ actor }: Given) => addressOf("people", actor.id),
  eleventyComputed: {
    title: ({ actor }: Given) => actor.name,
    description: ({ actor }: Given) =>
      `${actor.name}${actor.role ? `, ${actor.role}` : ""}: what they said and where they took part.`,
    jsonLd: ({ actor: { name, kind, role, wikidata } }: Given) => ({
      "@context": "https://schema.org",
      "@type": kind === "person" || kind === "unnamed" ? "Person" : "Organization",
      name,
      ...(role && kind === "person" && { jobTitle: role }),
      ...(wikidata && { sameAs: `http://www.wikidata.org/entity/${wikidata}` }),
    }),
  },
};

interface Given {
  readonly actor: Actor;
}

/** Those of whom everything would be a page of its own: the two of whom the record is. */
const MANY_QUOTES = 20;

export function render({ actor }: Given) {
  const { id, name, kind, side, role, aliases, wikidata } = actor;
  const records = listed.filter(({ people }) => people.has(id));
  const quotes = quotesBy(id);
  const claims = disputing.flatMap((one) =>
    one.disputes
      .filter(({ claims }) => claims.some(({ by }) => by.some((actor) => actor === id)))
      .map((dispute) => ({ ...one, dispute })),
  );
  return html`<article>
      <p class="kicker">${label(kind)}</p>
      <h1>${name}</h1>
      ${factList([
        role !== null && ["Role", role, citedAt(actor, "/role", "the role")],
        side !== null && ["Side", label(side), citedAt(actor, "/side", "the side")],
        aliases.length > 0 && ["Also written as", aliases.join(", "), citedAt(actor, "/aliases", "these names")],
        wikidata !== null && [
          "Wikidata",
          html`<a href="https://www.wikidata.org/wiki/${wikidata}">${wikidata}</a>`,
          citedAt(actor, "/wikidata", "the item"),
        ],
        [
          "In the record",
          `${counted(records.length, "encounter, call or proposal", "encounters, calls and proposals")}, ${counted(quotes.length, "quote")}`,
        ],
      ])}
      ${
        records.length > 0 &&
        html`<section>
          <h2 id="records">Involved in</h2>
          ${recordList(records)}
        </section>`
      }
      ${
        claims.length > 0 &&
        html`<section>
          <h2 id="claims">Contradicted by others</h2>
          <ul>
            ${claims.map(({ record, title, address, dispute }) => html`<li><a href="${address}#${anchorOf(`/disputes/${dispute.id}`)}">${title}: ${subjectInWords(record, dispute.path)}</a></li>`)}
          </ul>
        </section>`
      }
      ${
        quotes.length > 0 &&
        html`<section>
          <h2 id="quotes">What they said</h2>
          ${
            quotes.length > MANY_QUOTES
              ? html`<ol class="quoted">
                  ${quotes.map(({ id, text, language }) => html`<li><a href="${addressOf("quotes", id)}"><q${language === "en" ? "" : html` lang="${language}"`}>${text}</q></a></li>`)}
                </ol>`
              : quotes.map((quote) => quoteOf(quote))
          }
        </section>`
      }
      ${references(actor)}
      ${useRecord(name, `import { getActor, quotesBy } from "trump-putin-encounters"; // ${edition.version}\n\ngetActor("${id}");\nquotesBy("${id}");`, "people", id)}
    </article>
    ${pager("People", byName, actor, "people", ({ name }) => name)}`.toString();
}
