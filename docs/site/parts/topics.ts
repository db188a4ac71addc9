import { type Account, label, type Topic } from "trump-putin-encounters";
import { html, joined, type Part } from "../html.ts";
import { cited } from "./cited.ts";

/** The subjects that a record's accounts say were discussed; each leads to all records with it, and opens the sources. */
export function topicsOf(record: { readonly topics: readonly Topic[]; readonly accounts: readonly Account[] }): Part {
  return joined(
    record.topics.map((topic) => {
      const naming = record.accounts.filter(({ topics }) =>
        topics.some((named) => named.topic === topic && named.as === "discussed"),
      );
      const sources = naming.flatMap(({ citations }) => citations);
      return html`<div class="with-sources"><a href="/index.html?topic=${topic}">${label(topic)}</a> ${cited(sources, label(topic))}</div>`;
    }),
    " ",
  );
}
