import { type Actor, actors, quotesBy } from "trump-putin-encounters";
import { addressOf } from "../addresses.ts";
import { html, type Part } from "../html.ts";
import { listed } from "../listed.ts";

export const data = {
  style: "lists.css",
  title: "People",
  description: "Everybody who took part, spoke or is quoted in the record.",
  permalink: "/people.html",
  isIndexed: false,
};

const SIDES = [
  ["us", "The American side"],
  ["russia", "The Russian side"],
  ["other", "Other countries and bodies"],
  [null, "Side not known"],
] as const;

export function render() {
  const bySide = Map.groupBy(actors, ({ side }) => side);
  return html`<h1>People</h1>
    <p class="lead">
      The ${actors.length} people, offices and unnamed speakers of the record: who took part, who spoke, and how often
      they are quoted.
    </p>
    ${SIDES.map(([side, title]) => group(side ?? "unknown", title, bySide.get(side) ?? []))}`.toString();
}

function group(id: string, title: string, members: readonly Actor[]): Part {
  if (members.length === 0) return null;
  return html`<section>
    <h2 id="${id}">${title}</h2>
    <section class="scroll" aria-labelledby="${id}" tabindex="0">
      <table class="people">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Role</th>
            <th scope="col" class="number">Records</th>
            <th scope="col" class="number">Quotes</th>
          </tr>
        </thead>
        <tbody>
          ${[...members]
            .sort((a, b) => a.name.localeCompare(b.name, "en"))
            .map(
              ({ id: actor, name, role }) =>
                html`<tr>
                  <th scope="row"><a href="${addressOf("people", actor)}">${name}</a></th>
                  <td>${role}</td>
                  <td class="number">${listed.filter(({ people }) => people.has(actor)).length}</td>
                  <td class="number">${quotesBy(actor).length}</td>
                </tr>`,
            )}
        </tbody>
      </table>
    </section>
  </section>`;
}
