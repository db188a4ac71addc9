import { html, type Html } from "../html.ts";
import type { Edition } from "./editions.ts";

/** How many records an edition has and how many of them are new, gone or different, by table. */
export function countsTable({ version, counts, changes }: Edition): Html {
  const rows = Array.from(counts, ([table, count]) => {
    const of = (list: readonly { kind: string; id: string | null }[] = []) =>
      new Set(list.filter(({ kind }) => kind === table).map(({ id }) => id)).size;
    const cells = changes ? [of(changes.added), of(changes.removed), of(changes.changed)] : [];
    return html`<tr><th scope="row">${inWords(table)}</th>${[count, ...cells].map((cell) => html`<td class="right">${cell}</td>`)}</tr>\n`;
  });
  const columns = ["Records", ...(changes ? ["Added", "Removed", "Changed"] : [])];
  return html`<section class="scroll" tabindex="0" aria-label="Records of edition ${version}"><table>
<thead><tr><th scope="col">Table</th>${columns.map((column) => html`<th scope="col" class="right">${column}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table></section>`;
}

/** The name of a table as readers say it. */
export function inWords(table: string): string {
  const words = table.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
