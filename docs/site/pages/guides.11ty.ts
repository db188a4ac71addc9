import { html, raw } from "../html.ts";
import { contentsOf, type Guide, guideNavigation, guides, neighboursOf } from "../guides/guides.ts";
import { dataModel } from "../guides/data-model.ts";

export const data = {
  style: "guides.css",
  guides,
  width: "wide",
  pagination: { data: "guides", size: 1, alias: "guide" },
  permalink: ({ guide }: { guide: Guide }) => guide.address,
  eleventyComputed: {
    title: ({ guide }: { guide: Guide }) => guide.title,
    description: ({ guide }: { guide: Guide }) => guide.description,
  },
};

export async function render({ guide }: { guide: Guide }) {
  const { file, headings, address } = guide;
  const text = file === "docs/data-model.md" ? await dataModel(guide.html) : guide.html;
  return html`<div class="guide">
${contentsOf(headings)}
<article>${raw(text)}${neighboursOf(guide)}</article>
${guideNavigation(address)}
</div>`.toString();
}
