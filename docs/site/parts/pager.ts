import { html, type Part } from "../html.ts";

/** A page before or after this one. */
export interface Neighbour {
  readonly address: string;
  readonly title: string;
}

/** The way to the previous and the next record. */
export function pager(kind: string, previous: Neighbour | undefined, next: Neighbour | undefined): Part {
  return html`<nav class="pager" aria-label="${kind}">
    ${
      previous && html`<a rel="prev" href="${previous.address}"><span>Previous</span> ${previous.title}</a>`
    }${next && html`<a rel="next" href="${next.address}"><span>Next</span> ${next.title}</a>`}
  </nav>`;
}
