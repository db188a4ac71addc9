import { html, type Html, raw } from "../html.ts";
import { apiNavigation, plural } from "../api/navigation.ts";
import { type ApiPage, KINDS, type Module, modules } from "../api/pages.ts";

type Data = { readonly entryPoint: Module };

export const data = {
  style: "guides.css",
  modules,
  width: "wide",
  pagination: { data: "modules", size: 1, alias: "entryPoint" },
  permalink: ({ entryPoint }: Data) => entryPoint.address,
  eleventyComputed: {
    title: ({ entryPoint }: Data) => `API of ${entryPoint.name}`,
    description: ({ entryPoint }: Data) => entryPoint.intro.description,
  },
};

export function render({ entryPoint }: Data) {
  const { address, name, intro, pages, references } = entryPoint;
  const current = pages.filter(({ isDeprecated }) => !isDeprecated);
  const kinds = Object.keys(KINDS) as (keyof typeof KINDS)[];
  return html`<div class="guide">
<article>
${raw(intro.html)}
${kinds.map((kind) =>
  section(
    plural(kind),
    kind,
    current.filter((page) => page.kind === kind),
  ),
)}
${
  references.length > 0 &&
  html`<h2 id="references">As in the other entry points</h2>
<p>${references.map(([entry, to], at) => html`${at > 0 && ", "}<a href="${to}">${entry}</a>`)}</p>`
}
${section(
  "Deprecated",
  "deprecated",
  pages.filter(({ isDeprecated }) => isDeprecated),
)}
</article>
${apiNavigation({ address, module: name })}
</div>`.toString();
}

function section(title: string, id: string, pages: readonly ApiPage[]): Html | false {
  if (pages.length === 0) return false;
  const entries = pages
    .toSorted((a, b) => (a.title < b.title ? -1 : 1))
    .map(
      (page) =>
        html`<div><dt><a href="${page.address}"><code>${page.title}</code></a></dt><dd>${page.description}</dd></div>\n`,
    );
  return html`<h2 id="${id}">${title}</h2>
<dl class="pages">
${entries}</dl>
`;
}
