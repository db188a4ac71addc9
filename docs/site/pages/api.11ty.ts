import { html, raw } from "../html.ts";
import { type ApiPage, apiPages, KINDS, modules } from "../api/pages.ts";
import { apiNavigation, shortNameOf } from "../api/navigation.ts";

export const data = {
  style: "guides.css",
  apiPages,
  width: "wide",
  pagination: { data: "apiPages", size: 1, alias: "entry" },
  permalink: ({ entry }: { entry: ApiPage }) => entry.address,
  eleventyComputed: {
    title: ({ entry }: { entry: ApiPage }) => {
      const kind = KINDS[entry.kind].toLowerCase();
      return `${entry.title} (${kind}${entry.module.includes("/") ? ` of ${shortNameOf(entry.module)}` : ""})`;
    },
    description: ({ entry }: { entry: ApiPage }) => entry.description,
  },
};

export function render({ entry }: { entry: ApiPage }) {
  const { address } = modules.find(({ name }) => name === entry.module) ?? { address: "/api/index.html" };
  const [heading = "", text = ""] = entry.html.split(/(?<=<\/h1>)/, 2);
  return html`<div class="guide">
<article>${raw(heading)}
<p class="kind">${KINDS[entry.kind]} of <a href="${address}"><code>${entry.module}</code></a>${
    entry.isDeprecated && html`. <strong>Deprecated</strong>`
  }</p>
${raw(text)}</article>
${apiNavigation(entry)}
</div>`.toString();
}
