import { cite, edition } from "trump-putin-encounters";
import { html, type Part } from "../html.ts";

/**
 * How others use a record: words to cite it, the query that gives it, and its JSON.
 *
 * @param title - The record's title.
 * @param code - The query that gives it.
 * @param address - The permanent address of its page, from the site's root.
 */
export function useRecord(title: string, code: string, address: string): Part {
  return html`<section class="use">
    <h2 id="use">Use this record</h2>
    <div>
      <h3 id="cite">Cite this</h3>
      <p id="citation">${cite().replace(/(?<=\(\d{4}\)\. )/, `“${title}”, in `)}</p>
      <button type="button" data-copy="citation">Copy citation</button>
    </div>
    <div>
      <h3 id="code">As code</h3>
      <pre tabindex="0"><code id="query">${code}</code></pre>
      <button type="button" data-copy="query">Copy code</button>
    </div>
    <p><a href="${address.replace(/html$/, "json")}">The record as JSON</a>, edition ${edition.version}.</p>
  </section>`;
}
