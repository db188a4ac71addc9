import { html, type Html } from "../html.ts";
import { listed } from "../guides/guides.ts";
import { type ApiPage, KINDS, modules } from "./pages.ts";

/** The entry points, and beside a page of an export the others of its kind. */
export function apiNavigation(page: Pick<ApiPage, "address" | "module"> & Partial<ApiPage>): Html {
  const entryPoints = modules.map(({ name, address }) =>
    listed(html`<code>${shortNameOf(name)}</code>`, address, address === page.address),
  );
  const siblings = modules
    .find(({ name }) => name === page.module)
    ?.pages.filter(({ kind, isDeprecated }) => kind === page.kind && (!isDeprecated || page.isDeprecated))
    .toSorted((a, b) => (a.title < b.title ? -1 : 1));
  return html`<nav class="beside" aria-label="API" data-pagefind-ignore>
<p>Entry points</p>
<ul>
${entryPoints}</ul>
${
  page.kind &&
  html`<p>${plural(page.kind)}</p>
<ul>
${siblings?.map(({ title, address }) => listed(title, address, address === page.address))}</ul>`
}</nav>`;
}

/** The heading over entries of a kind. */
export function plural(kind: keyof typeof KINDS): string {
  return kind === "classes" ? "Classes" : `${KINDS[kind]}s`;
}

/** An entry point without the name of the package that it belongs to. */
export function shortNameOf(module: string): string {
  const [name = module, ...path] = module.split("/");
  return path.length ? `/${path.join("/")}` : name;
}
