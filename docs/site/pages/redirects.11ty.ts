import { redirects } from "trump-putin-encounters";
import { html } from "../html.ts";
import { nameOf, pageAddress, pageOf } from "../record-pages.ts";

/** A record that has another id now: where its page was, and the pages that it leads to. */
interface Moved {
  readonly address: string;
  readonly from: string;
  readonly targets: readonly { readonly address: string; readonly title: string }[];
}

const moved = redirects.flatMap(({ kind, from, to }): Moved[] => {
  const address = pageAddress(kind, from);
  const targets = to.flatMap((id) => {
    const page = pageOf(kind, id);
    return page ? [{ address: page, title: nameOf(kind, id) ?? id }] : [];
  });
  return address && targets.length ? [{ address, from, targets }] : [];
});

type Data = { readonly old: Moved };

export const data = {
  moved,
  pagination: { data: "moved", size: 1, alias: "old" },
  permalink: ({ old }: Data) => old.address,
  isIndexed: false,
  eleventyComputed: {
    title: ({ old }: Data) => `${old.from} has moved`,
    // A reader chooses where a record was split.
    movedTo: ({ old: { targets } }: Data) => (targets.length === 1 ? targets[0]?.address : undefined),
  },
};

export function render({ old: { from, targets } }: Data) {
  return html`<h1>This record has moved</h1>
<p>In this edition, <code>${from}</code> is:</p>
<ul>
${targets.map(({ address, title }) => html`<li><a href="${address}">${title}</a></li>\n`)}</ul>`.toString();
}
