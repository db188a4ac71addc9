import { type ClaimedContact, claimedContacts, edition, formatDate, label } from "trump-putin-encounters";
import { addressOf } from "../addresses.ts";
import { html } from "../html.ts";
import { accountsOf } from "../parts/accounts.ts";
import { actorLinks, unknown } from "../parts/actor.ts";
import { citedAt } from "../parts/cited.ts";
import { counted } from "../parts/counted.ts";
import { factList } from "../parts/facts.ts";
import { kicker } from "../parts/kicker.ts";
import { pager } from "../parts/pager.ts";
import { references } from "../parts/references.ts";
import { useRecord } from "../parts/use-record.ts";

const inOrder: readonly ClaimedContact[] = claimedContacts;

export const data = {
  records: inOrder,
  pagination: { data: "records", size: 1, alias: "contact" },
  permalink: ({ contact }: Given) => addressOf("claimed-contacts", contact.id),
  eleventyComputed: {
    title: ({ contact }: Given) => contact.title,
    description: ({ contact }: Given) => contact.summary.slice(0, 300),
    // No event: it never took place, or nobody knows whether it did.
    jsonLd: ({ contact }: Given) => ({
      "@context": "https://schema.org",
      "@type": "WebPage",
      name: contact.title,
      description: contact.summary,
    }),
  },
};

interface Given {
  readonly contact: ClaimedContact;
}

export function render({ contact }: Given) {
  const { id, title, by, claimedOn, date, form, summary, independentSources } = contact;
  return html`<article>
      ${kicker("Claimed contact", "claimed-contact")}
      <h1>${title}</h1>
      <p class="lead">${summary}</p>
      <p>One side says that the two were in contact, and neither announced a day. It is not counted as a call.</p>
      ${factList([
        ["Claimed by", actorLinks(by), citedAt(contact, "/by", "who claims it")],
        [
          "First claimed",
          [formatDate(claimedOn), `, attested by ${counted(independentSources, "independent source")}`],
          citedAt(contact, "/claimedOn", "when it was first claimed"),
        ],
        [
          "Date, as claimed",
          date === null ? unknown() : formatDate(date),
          citedAt(contact, "/date", "when it took place"),
        ],
        ["Form, as claimed", label(form).toLowerCase(), citedAt(contact, "/form", "the form of it")],
      ])}
      <section>
        <h2 id="accounts">Who says what</h2>
        ${accountsOf(contact)}
      </section>
      ${references(contact)}
      ${useRecord(title, `import { getClaimedContact } from "trump-putin-encounters"; // ${edition.version}\n\ngetClaimedContact("${id}");`, "claimed-contacts", id)}
    </article>
    ${pager("Claimed contacts", inOrder, contact, "claimed-contacts", ({ title }) => title)}`.toString();
}
