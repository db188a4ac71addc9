import { addressOf, type Folder } from "../addresses.ts";
import { html, type Part } from "../html.ts";

/** The way from a record to the one before it and the one after it, in the order of the records. */
export function pager<R extends { readonly id: string }>(
  kind: string,
  records: readonly R[],
  record: R,
  folder: Folder,
  titleOf: (record: R) => string,
): Part {
  const position = records.indexOf(record);
  const link = (to: R | undefined, rel: string, word: string) =>
    to && html`<a rel="${rel}" href="${addressOf(folder, to.id)}"><span>${word}</span> ${titleOf(to)}</a>`;
  return html`<nav class="pager" aria-label="${kind}">
    ${link(records[position - 1], "prev", "Previous")}${link(records[position + 1], "next", "Next")}
  </nav>`;
}
