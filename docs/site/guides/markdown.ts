import GithubSlugger from "github-slugger";
import hljs from "highlight.js/lib/common";
import MarkdownIt, { type Token } from "markdown-it";

/** Where a link leads, and the name of the file if it is one to keep. */
export interface Link {
  readonly address: string;
  readonly download?: string;
}

export interface Heading {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

/** A page of Markdown as HTML. */
export interface Rendered {
  /** The text of its first heading. */
  readonly title: string;
  /** The sentences with which it begins, for search engines. */
  readonly description: string;
  readonly headings: readonly Heading[];
  readonly html: string;
}

/** What a page tells its renderer. */
interface Context {
  readonly headings: Heading[];
  readonly linkTo: (link: string) => Link | undefined;
}

const markdown = new MarkdownIt({ html: true, highlight });
markdown.core.ruler.push("site", ({ tokens, env }) => {
  const context = env as Context;
  addHeadingIds(tokens, context.headings);
  nameTables(tokens);
  for (const { children } of tokens) if (children) leadLinks(children, context);
});
markdown.renderer.rules["table_open"] = (tokens, at) =>
  `<section class="scroll" tabindex="0" aria-label="${markdown.utils.escapeHtml(tokens[at]?.attrGet("data-name") ?? "")}"><table>\n`;
markdown.renderer.rules["table_close"] = () => "</table></section>\n";

/** Renders a page; links that lead nowhere become plain text. */
export function render(text: string, linkTo: Context["linkTo"]): Rendered {
  const context: Context = { headings: [], linkTo };
  const tokens = markdown.parse(text, context);
  const beginning = tokens[tokens.findIndex(({ type, level }) => type === "paragraph_open" && level === 0) + 1];
  return {
    title: context.headings.find(({ level }) => level === 1)?.text ?? "",
    description: sentences(beginning ? plain(beginning) : ""),
    headings: context.headings,
    html: markdown.renderer.render(tokens, markdown.options, context),
  };
}

/** Code as HTML in which classes tell what is what; a wide block scrolls, so the keyboard has to reach it. */
function highlight(code: string, info: string): string {
  const language = info.split(" ")[0] ?? "";
  const inner = hljs.getLanguage(language) ? hljs.highlight(code, { language }).value : markdown.utils.escapeHtml(code);
  return `<pre tabindex="0"><code>${inner}</code></pre>`;
}

/** Headings have the ids that GitHub gives them. */
function addHeadingIds(tokens: readonly Token[], headings: Heading[]) {
  const slugger = new GithubSlugger();
  for (const [at, token] of tokens.entries()) {
    const inner = tokens[at + 1];
    if (token.type !== "heading_open" || !inner) continue;
    const text = plain(inner);
    const id = slugger.slug(text);
    token.attrSet("id", id);
    headings.push({ level: Number(token.tag.slice(1)), id, text });
  }
}

/** A table scrolls by itself, so it goes by the heading above it, and a number where that has several. */
function nameTables(tokens: readonly Token[]) {
  const names = new Map<string, number>();
  let heading = "";
  for (const [at, token] of tokens.entries()) {
    const inner = tokens[at + 1];
    if (token.type === "heading_open" && inner) heading = plain(inner);
    if (token.type === "table_open") {
      const count = (names.get(heading) ?? 0) + 1;
      names.set(heading, count);
      token.attrSet("data-name", `${heading}: table${count > 1 ? ` ${count}` : ""}`);
    }
    // The site's policy allows no inline styles.
    const align = /^text-align:(\w+)$/.exec(token.attrGet("style") ?? "")?.[1];
    if (align) token.attrs = [["class", align]];
  }
}

function leadLinks(tokens: Token[], { linkTo }: Context) {
  for (const [at, token] of tokens.entries()) {
    if (token.type !== "link_open") continue;
    const link = linkTo(token.attrGet("href") ?? "");
    if (link) {
      token.attrSet("href", link.address);
      if (link.download) token.attrSet("download", link.download);
      continue;
    }
    const close = tokens.find(({ type }, position) => position > at && type === "link_close");
    const isCode = tokens[at + 1]?.type === "code_inline";
    Object.assign(token, { type: "html_inline", content: isCode ? "" : "<code>" });
    if (close) Object.assign(close, { type: "html_inline", content: isCode ? "" : "</code>" });
  }
}

/** The words of a piece of Markdown. */
function plain({ children }: Token): string {
  return (children ?? []).map(({ type, content }) => (type === "softbreak" ? " " : content)).join("");
}

/** As many whole sentences as a search engine shows, and one at least. */
function sentences(text: string): string {
  const [first = "", ...more] = text.split(/(?<=[.:?]) /);
  let fitting = first;
  for (const next of more) {
    if (fitting.length + next.length >= 160) break;
    fitting += ` ${next}`;
  }
  return fitting.replace(/:$/, ".");
}

/** Renders a line; its links lead where they say. */
export function renderInline(text: string): string {
  return markdown.renderInline(text, { headings: [], linkTo: (address) => ({ address }) } satisfies Context);
}
