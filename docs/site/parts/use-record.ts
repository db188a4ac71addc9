import { cite, edition } from "trump-putin-encounters";
import { addressOf, type Folder } from "../addresses.ts";
import { html, type Part } from "../html.ts";
import { recordBibtex } from "./record-bibtex.ts";

/**
 * How others use a record: words and a BibTeX entry to cite it, the query that gives it, and its JSON.
 *
 * @param title - The record's title.
 * @param code - The query that gives it.
 * @param folder - The folder of its page.
 * @param id - The record's id.
 */
export function useRecord(title: string, code: string, folder: Folder, id: string): Part {
  return html`<section class="use">
    <h2 id="use">Use this record</h2>
    <div>
      <h3 id="cite">Cite this</h3>
      <p id="citation">${cite().replace(/(?<=\(\d{4}\)\. )/, () => `“${quotedWithin(title)}”, in `)}</p>
      <button type="button" data-copy="citation">Copy citation</button>
      <pre tabindex="0"><code id="bibtex">${recordBibtex(id, title)}</code></pre>
      <button type="button" data-copy="bibtex">Copy BibTeX</button>
    </div>
    <div>
      <h3 id="code">As code</h3>
      <pre tabindex="0"><code id="query">${code}</code></pre>
      <button type="button" data-copy="query">Copy code</button>
    </div>
    <p><a href="${addressOf(folder, id).replace(/html$/, "json")}">The record as JSON</a>, edition ${edition.version}.</p>
  </section>`;
}

/** A title within quotation marks: its own are single ones there. */
function quotedWithin(title: string): string {
  return title.replaceAll("“", "‘").replaceAll("”", "’");
}
