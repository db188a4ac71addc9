import { html, type Part, raw } from "../html.ts";

/** What a mark can stand for: what became of an encounter, or another kind of record. */
export type Form = "held" | "cancelled" | "never-held" | "scheduled" | "call" | "proposal" | "claimed-contact";

/** The forms in the order of the legend, each with its word and its drawing in a square of ten units around 0. */
export const FORMS: Readonly<Record<Form, { readonly word: string; readonly drawing: string }>> = {
  held: { word: "Held", drawing: '<circle class="full" r="4.6"/>' },
  cancelled: { word: "Cancelled", drawing: '<circle r="4.2"/><path d="M-2.8-2.8 2.8 2.8M-2.8 2.8 2.8-2.8"/>' },
  "never-held": { word: "Never held", drawing: '<circle class="dashed" r="4.2"/>' },
  scheduled: { word: "Scheduled", drawing: '<circle r="4.2"/><circle class="full" r="1.2"/>' },
  call: { word: "Phone call", drawing: '<path class="bar" d="M0-4.4V4.4"/>' },
  proposal: { word: "Proposed", drawing: '<path d="M0-4 4.4 3.6H-4.4Z"/>' },
  "claimed-contact": { word: "Claimed by one side", drawing: '<path class="dashed" d="M-3.6-3.6H3.6V3.6H-3.6Z"/>' },
};

/** A mark that stands beside its word. */
export function mark(form: Form): Part {
  return html`<svg class="mark ${form}" viewBox="-6 -6 12 12" aria-hidden="true">${raw(FORMS[form].drawing)}</svg>`;
}
