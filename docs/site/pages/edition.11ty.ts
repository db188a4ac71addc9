import { formatDate } from "trump-putin-encounters";
import { html, raw } from "../html.ts";
import { linkFrom } from "../guides/links.ts";
import { render as renderMarkdown } from "../guides/markdown.ts";
import { changesOf } from "../editions/changes.ts";
import { countsTable } from "../editions/counts.ts";
import { BUMPS, type Edition, editions } from "../editions/editions.ts";

type Data = { readonly edition: Edition };

export const data = {
  style: "guides.css",
  editions,
  pagination: { data: "editions", size: 1, alias: "edition" },
  permalink: ({ edition }: Data) => edition.address,
  eleventyComputed: {
    title: ({ edition }: Data) => `Edition ${edition.version}`,
    description: ({ edition: { version, released, before } }: Data) =>
      `What edition ${version} of ${formatDate(released)} holds${before ? `, and what changed since ${before}` : ""}.`,
  },
};

export function render({ edition }: Data) {
  const { version, released, digest, bump, before, notes, page } = edition;
  return html`<h1>Edition ${version}</h1>
<p>Released on <time datetime="${released}">${formatDate(released)}</time>. ${BUMPS[bump ?? "first"]}
<a href="/editions.html">All editions</a></p>
<p>SHA-256 of <code>dataset.json</code>: <code>${digest}</code></p>
${raw(renderMarkdown(notes, (link) => linkFrom("CHANGELOG.md", link)).html)}
<h2 id="records">Records${before && html`, and what changed since <a href="/editions/${before}.html">${before}</a>`}</h2>
${countsTable(edition)}
${page && html`<p>Values that are longer than a line are cut short.</p>${changesOf(page)}`}`.toString();
}
