import { formatDate } from "trump-putin-encounters";
import { html, type Part } from "../html.ts";
import type { Listed } from "../listed.ts";
import { FORMS, mark } from "./mark.ts";

/** Records as a list, each with its mark, its day and what became of it. */
export function recordList(records: readonly Listed[]): Part {
  return html`<ul class="records">
    ${records.map(
      ({ form, title, address, day }) =>
        html`<li>
          ${mark(form)} <a href="${address}">${title}</a> <span class="status">${FORMS[form].word}</span>
          <span class="day">${formatDate(day)}</span>
        </li>`,
    )}
  </ul>`;
}
