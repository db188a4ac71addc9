import { readFileSync } from "node:fs";
import path from "node:path";
import { html, type Html, type Part, raw } from "../html.ts";
import { guideFiles } from "./list.ts";
import { linkFrom } from "./links.ts";
import { type Heading, render, type Rendered } from "./markdown.ts";

/** A guide as a page. */
export interface Guide extends Rendered {
  readonly file: string;
  readonly address: string;
}

const root = path.join(import.meta.dirname, "..", "..", "..");

export const guides: readonly Guide[] = guideFiles.map(({ file, address }) => {
  const text = readFileSync(path.join(root, file), "utf8");
  return { file, address, ...render(text, (link) => linkFrom(file, link)) };
});

/** The list of all guides beside each. */
export function guideNavigation(address: string): Html {
  const links = guides.map((guide) => listed(guide.title, guide.address, guide.address === address));
  return html`<nav class="beside" aria-label="Guides" data-pagefind-ignore><ul>
${links}</ul></nav>`;
}

/** A link of a navigation. */
export function listed(name: Part, address: string, isThisPage = false): Html {
  return html`<li><a href="${address}"${isThisPage && raw(' aria-current="page"')}>${name}</a></li>\n`;
}

/** The parts of a page, if there are so many that a reader wants to know them beforehand. */
export function contentsOf(headings: readonly Heading[]): Html | undefined {
  const parts = headings.filter(({ level }) => level === 2);
  if (parts.length <= 3) return undefined;
  return html`<nav class="on-this-page" aria-labelledby="on-this-page" data-pagefind-ignore><p id="on-this-page">On this page</p>
<ul>
${parts.map(({ id, text }) => listed(text, `#${id}`))}</ul></nav>`;
}

/** The guides before and after one. */
export function neighboursOf({ address }: Guide): Html {
  const at = guides.findIndex((guide) => guide.address === address);
  const [previous, next] = [guides[at - 1], guides[at + 1]];
  return html`<nav class="neighbours" aria-label="Previous and next guide" data-pagefind-ignore><ul>
${previous && html`<li>Previous: <a rel="prev" href="${previous.address}">${previous.title}</a></li>\n`}${
    next && html`<li>Next: <a rel="next" href="${next.address}">${next.title}</a></li>\n`
  }</ul></nav>`;
}
