import { html, type Part } from "../html.ts";

/** One fact: its name, its value, and the sources of the value. */
export type Fact = readonly [name: string, value: Part, sources?: Part];

/** Facts as a list of names and values; what is false is left out. */
export function factList(facts: readonly (Fact | false)[]): Part {
  return html`<dl class="facts">
    ${facts
      .filter((fact) => fact !== false)
      .map(
        ([name, value, sources]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value} ${sources}</dd>
          </div>`,
      )}
  </dl>`;
}
