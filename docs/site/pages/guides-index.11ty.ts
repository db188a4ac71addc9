import { html } from "../html.ts";
import { guides } from "../guides/guides.ts";

export const data = {
  style: "guides.css",
  title: "Guides",
  description: "How to query, prove, cite and extend the data: every guide of the package.",
  permalink: "/guides/index.html",
};

export function render() {
  const entries = guides.map(
    ({ address, title, description }) =>
      html`<div><dt><a href="${address}">${title}</a></dt><dd>${description}</dd></div>\n`,
  );
  return html`<h1>Guides</h1>
<dl class="pages">
${entries}</dl>
<p>Every function, type and schema has a page in the <a href="/api/index.html">API</a>. What changed from edition to edition is in
<a href="/editions.html">Editions</a>.</p>`.toString();
}
