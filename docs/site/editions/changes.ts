import { html, type Html, raw } from "../html.ts";
import { renderInline } from "../guides/markdown.ts";
import { pageOf } from "../record-pages.ts";
import { inWords } from "./counts.ts";

/** A line of a page of docs/releases/: the record or the part of one that it begins with, and what it says. */
interface Line {
  readonly kind: string;
  readonly id: string;
  readonly path: string;
  readonly rest: string;
}

/** Every change of an edition by table and record, from its page in docs/releases/. */
export function changesOf(page: string): Html {
  const [, ...parts] = page.split(/^## /m);
  return html`<div class="changes" data-pagefind-ignore>${parts.map((part) => {
    const [title = "", ...lines] = part.split("\n").filter((line) => line !== "");
    return html`<h2 id="${title.toLowerCase().replaceAll(" ", "-")}">${title} (${lines.length})</h2>
${title === "Names" ? folded("Names of people and places", items(lines.map((line) => raw(renderInline(line.slice(2)))))) : byTable(lines.map(parsed), title)}
`;
  })}</div>`;
}

function parsed(line: string): Line {
  const [, record = "", rest = ""] = /^- `([^`]*)`(.*)$/.exec(line) ?? [];
  const [, kind = "", id = "", path = ""] = /^(\w+)\/?([^/]*)(.*)$/.exec(record) ?? [];
  return { kind, id, path, rest };
}

function byTable(lines: readonly Line[], title: string): Html[] {
  return Array.from(
    Map.groupBy(lines, ({ kind }) => kind),
    ([kind, ofKind]) =>
      folded(
        `${inWords(kind)} (${ofKind.length})`,
        title === "Changed fields"
          ? byRecord(kind, ofKind)
          : items(ofKind.map((line) => html`${linked(line)}${said(line)}`)),
      ),
  );
}

function byRecord(kind: string, lines: readonly Line[]): Html[] {
  return Array.from(
    Map.groupBy(lines, ({ id }) => id),
    ([id, ofRecord]) => {
      const page = pageOf(kind, id);
      const fields = items(ofRecord.map((line) => html`${line.path && html`<code>${line.path}</code>`}${said(line)}`));
      return folded(
        `${id || inWords(kind)} (${ofRecord.length})`,
        html`${page && html`<p><a href="${page}">The record ${id}</a></p>`}${fields}`,
      );
    },
  );
}

function linked({ kind, id }: Line): Html {
  const page = pageOf(kind, id);
  return page ? html`<a href="${page}">${id}</a>` : html`<code>${id}</code>`;
}

/** What a line says after its record; the records that a removed one leads to are links. */
function said({ kind, rest }: Line): Html {
  const isMoved = /, now (?:`[^`]+`(?: and )?)+$/;
  const text = rest.replace(isMoved, (now) =>
    now.replace(/`([^`]+)`/g, (code, id: string) => {
      const page = pageOf(kind, id);
      return page ? `[${id}](${page})` : code;
    }),
  );
  return raw(renderInline(text));
}

function items(entries: readonly Html[]): Html {
  return html`<ul>
${entries.map((entry) => html`<li>${entry}</li>\n`)}</ul>`;
}

function folded(summary: string, content: Html | readonly Html[]): Html {
  return html`<details><summary>${summary}</summary>
${content}</details>
`;
}
