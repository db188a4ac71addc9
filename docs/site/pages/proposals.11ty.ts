import { edition, formatDate, label, type Proposal, proposals } from "trump-putin-encounters";
import { addressOf } from "../addresses.ts";
import { html } from "../html.ts";
import { accountsOf } from "../parts/accounts.ts";
import { actorLinks, unknown } from "../parts/actor.ts";
import { citedAt } from "../parts/cited.ts";
import { factList } from "../parts/facts.ts";
import { kicker } from "../parts/kicker.ts";
import { pager } from "../parts/pager.ts";
import { references } from "../parts/references.ts";
import { useRecord } from "../parts/use-record.ts";

const inOrder: readonly Proposal[] = proposals;

export const data = {
  records: inOrder,
  pagination: { data: "records", size: 1, alias: "proposal" },
  permalink: ({ proposal }: Given) => addressOf("proposals", proposal.id),
  eleventyComputed: {
    title: ({ proposal }: Given) => proposal.title,
    description: ({ proposal }: Given) => proposal.summary.slice(0, 300),
    // No event: it never took place, or nobody knows whether it did.
    jsonLd: ({ proposal }: Given) => ({
      "@context": "https://schema.org",
      "@type": "WebPage",
      name: proposal.title,
      description: proposal.summary,
    }),
  },
};

interface Given {
  readonly proposal: Proposal;
}

export function render({ proposal }: Given) {
  const { id, title, by, proposedOn, date, place, certainty, summary, accounts } = proposal;
  return html`<article>
      ${kicker("Proposal", "proposal")}
      <h1>${title}</h1>
      <p class="lead">${summary}</p>
      <p>A meeting that was proposed and never arranged. It is not counted as an encounter.</p>
      ${factList([
        ["Proposed by", actorLinks(by), citedAt(proposal, "/by", "who floated it")],
        ["First proposed", formatDate(proposedOn), citedAt(proposal, "/proposedOn", "when it was floated")],
        [
          "Proposed date",
          date === null ? unknown() : formatDate(date),
          citedAt(proposal, "/date", "when it was to be"),
        ],
        ["Proposed place", place ?? unknown(), citedAt(proposal, "/place", "where it was to be")],
        ["Certainty", html`<a href="/guides/how-facts-are-sourced.html#how-sure-it-is">${label(certainty)}</a>`],
      ])}
      ${
        accounts.length > 0 &&
        html`<section>
          <h2 id="accounts">Who says what</h2>
          ${accountsOf(proposal)}
        </section>`
      }
      ${references(proposal)}
      ${useRecord(title, `import { getProposal } from "trump-putin-encounters"; // ${edition.version}\n\ngetProposal("${id}");`, "proposals", id)}
    </article>
    ${pager("Proposals", inOrder, proposal, "proposals", ({ title }) => title)}`.toString();
}
