import type { Page } from "@11ty/eleventy";
import { edition, formatDate } from "trump-putin-encounters";
import releaseDates from "../../../../data/release-dates.json" with { type: "json" };
import { fileOf } from "../../addresses.ts";
import { html, raw } from "../../html.ts";

/** What a page tells its frame. */
export interface Framed {
  readonly title: string;
  readonly description?: string;
  /** Structured data for search engines: JSON-LD. */
  readonly jsonLd?: object;
  /** A style sheet of the page, beside the one that every page has. */
  readonly style?: string;
  /** A script of the page, beside the one that every page has. */
  readonly script?: string;
  /** A class of the main element, where a page needs another width. */
  readonly width?: "wide";
  /** False for pages that the search leaves out. */
  readonly isIndexed?: boolean;
  /** Of a page whose record has another id now: the address that it leads to. */
  readonly movedTo?: string;
}

const SECTIONS = [
  ["/index.html", "Timeline"],
  ["/disagreements.html", "Where they disagree"],
  ["/read-outs.html", "Read-outs"],
  ["/quotes.html", "Quotes"],
  ["/people.html", "People"],
  ["/sources.html", "Sources"],
  ["/guides/index.html", "Guides"],
  ["/api/index.html", "API"],
  ["/editions.html", "Editions"],
] as const;

// Scripts, styles, pictures and the search's index come from the site itself; nothing else is let in.
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join("; ");

/** Two circles that meet, in the address itself: no page waits for it. */
const ICON = encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke="#5b8fa3" stroke-width="3"><circle cx="11" cy="16" r="8"/><circle cx="21" cy="16" r="8"/></svg>',
);

const released = releaseDates[edition.version as keyof typeof releaseDates];

export function render({
  title,
  description,
  jsonLd,
  style,
  script,
  width,
  isIndexed,
  movedTo,
  content,
  page,
}: Framed & { content: string; page: Page }) {
  const file = fileOf(page.url);
  const section = SECTIONS.find(([address]) => isWithin(file, address))?.[0];
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${file === "/index.html" ? title : `${title} · Trump–Putin encounters`}</title>
        ${description && html`<meta name="description" content="${description}" />`}
        ${movedTo && leadingTo(movedTo)}
        <link rel="icon" href="data:image/svg+xml,${ICON}" />
        <link rel="stylesheet" href="/site.css" />${style && html`<link rel="stylesheet" href="/${style}" />`}
        <link rel="alternate" type="application/atom+xml" title="Editions" href="/editions.atom" />
        ${
          jsonLd &&
          html`<script type="application/ld+json">
            ${raw(JSON.stringify(jsonLd).replaceAll("<", "\\u003c"))}
          </script>`
        }
        <script src="/site.js" defer></script>
        ${script && html`<script src="/${script}" defer></script>`}
      </head>
      <body>
        <a class="skip" href="#main">Skip to content</a>
        <header class="site">
          <a class="name" href="/index.html">Trump–Putin encounters</a>
          <nav aria-label="Site">
            <ul>
              ${SECTIONS.map(
                ([address, name]) =>
                  html`<li>
                    <a
                      href="${address}"
                      ${address === section && raw(file === address ? ' aria-current="page"' : ' aria-current="true"')}
                      >${name}</a
                    >
                  </li>`,
              )}
            </ul>
          </nav>
          <a class="search" href="/search.html" aria-keyshortcuts="/">Search</a>
        </header>
        <main
          id="main"
          tabindex="-1"
          ${width && html` class="${width}"`}${isIndexed !== false && html` data-pagefind-body data-pagefind-meta="kind:${kindOf(file)}" data-pagefind-weight="${file.startsWith("/sources/") ? 0.2 : 1}"`}
        >
          ${raw(content)}
        </main>
        <footer class="site">
          <p>
            Edition ${edition.version}${released && `, ${formatDate(released)}`}. Data to
            ${formatDate(edition.coverage.encounters.to)}.
            <a href="/guides/how-facts-are-sourced.html">How facts are sourced</a>.
            <a href="/guides/pin-prove-compare-and-cite.html">Cite it</a>.
          </p>
          <p>Text and data: CC BY 4.0. Quoted speech remains its speakers’.</p>
        </footer>
      </body>
    </html> `.toString();
}

const KINDS: Readonly<Record<string, string>> = {
  encounters: "Encounter",
  calls: "Phone call",
  proposals: "Proposal",
  "claimed-contacts": "Claimed contact",
  quotes: "Quote",
  people: "Person",
  sources: "Source",
  guides: "Guide",
  api: "API",
  editions: "Edition",
};

/** What sort of page it is, as the search shows it. */
function kindOf(file: string): string {
  return KINDS[file.split("/")[1] ?? ""] ?? "Page";
}

/** The folders whose pages belong to the timeline. */
const ON_TIMELINE: ReadonlySet<string> = new Set(["encounters", "calls", "proposals", "claimed-contacts"]);

/** Browsers go on at once, and search engines know which page is meant. */
function leadingTo(address: string) {
  return html`<meta name="robots" content="noindex" />
    <meta http-equiv="refresh" content="0; url=${address}" />
    <link rel="canonical" href="${address}" />`;
}

/** Whether a page belongs to the section at an address. */
function isWithin(file: string, address: string): boolean {
  const [, folder = "", name] = file.split("/");
  if (file === address) return true;
  if (name === undefined) return false;
  return address === "/index.html"
    ? ON_TIMELINE.has(folder)
    : address.startsWith(`/${folder}/`) || address === `/${folder}.html`;
}
