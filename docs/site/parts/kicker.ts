import { html, type Part } from "../html.ts";
import { type Form, FORMS, mark } from "./mark.ts";

/** The line above a record's title: what it is, and what became of it. */
export function kicker(kind: string, form: Form, more?: Part): Part {
  return html`<p class="kicker">
    ${mark(form)}
    <span>${kind}</span> ${kind !== FORMS[form].word && html`<span class="status">${FORMS[form].word}</span>`}${more}
  </p>`;
}
