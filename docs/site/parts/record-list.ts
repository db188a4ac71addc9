import { html, type Part } from "../html.ts";
import type { Listed } from "../listed.ts";
import { mark } from "./mark.ts";

/** Records as a list, each with its mark, what became of it, and its date; with what a script can filter it by. */
export function recordList(records: readonly Listed[], { isFiltered = false } = {}): Part {
  return html`<ol class="records${isFiltered && " filtered"}">${records.map((record) => {
    const { form, title, address, when, what } = record;
    return html`<li${isFiltered && filteredBy(record)}>${mark(form)} <a href="${address}">${title}</a> <span class="status">${what}</span> <span class="day">${when}</span></li>`;
  })}</ol>`;
}

function filteredBy({ id, form, day, places, topics, people }: Listed): Part {
  return html` data-id="${id}" data-status="${form}" data-year="${day.slice(0, 4)}" data-place="${places.join("|")}" data-topic="${topics.join("|")}" data-person="${[...people].join("|")}"`;
}
