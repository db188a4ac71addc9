import { instance } from "@viz-js/viz";
import { tables } from "../../../src/tables/all.ts";
import type { Reference, Table } from "../../../src/tables/table.ts";
import { html, type Html, raw } from "../html.ts";

/** The guide to the data model, with a picture of the tables after its first paragraph. */
export async function dataModel(guide: string): Promise<string> {
  const end = guide.indexOf("</p>") + "</p>".length;
  return `${guide.slice(0, end)}\n${(await figure()).toString()}${guide.slice(end)}`;
}

/** The box of all tables that `record_kind` may name. */
const ANY = "any record";

/** The picture, drawn from the description of the tables, and what it shows in words. */
async function figure(): Promise<Html> {
  const svg = drawing((await instance()).renderString(graph(), { format: "svg" }));
  return html`<figure class="tables">
<section class="scroll" tabindex="0" aria-label="Diagram of the tables">
${raw(svg)}</section>
<figcaption>The tables. Each box has the columns that are the table's key (•) or refer to another table; an arrow leads to that table.
<details><summary>The arrows in words</summary><ul>
${tables.flatMap((table) => drawn(table).map((reference) => inWords(table, reference)))}</ul></details></figcaption>
</figure>`;
}

function inWords({ name }: Table, { columns, table }: Reference): Html {
  const target =
    typeof table === "string" ? html`<code>${table}</code>` : html`the table that <code>${table.column}</code> names`;
  return html`<li><code>${name}</code>: <code>${columns.join(", ")}</code> refers to ${target}</li>
`;
}

/** The references of a table, without those that another of its references includes. */
function drawn({ references = [] }: Table): readonly Reference[] {
  return references.filter(
    (one) =>
      !references.some((other) => other !== one && one.columns.every((column) => other.columns.includes(column))),
  );
}

/** The picture in Graphviz's language. */
function graph(): string {
  const arrows = tables.flatMap((table) =>
    drawn(table).map(({ columns, table: to }) => {
      const from = `${table.name}:${columns.at(-1) ?? ""}`;
      return typeof to === "string" ? `${from} -> ${to}:name` : `${from} -> "${ANY}":name [style=dashed]`;
    }),
  );
  return `digraph {
    rankdir=LR bgcolor=transparent nodesep=0.2 ranksep=0.9
    node [shape=none fontname=Courier fontsize=13 margin=0] edge [arrowsize=0.7]
    ${tables.map((table) => box(table.name, shownColumns(table), address(table.name))).join("\n")}
    ${box(ANY, ["as record_kind says"])}
    ${arrows.join("\n")}
  }`;
}

function shownColumns(table: Table): string[] {
  const referring = (table.references ?? []).flatMap(({ columns }) => columns);
  return Object.keys(table.columns)
    .filter((column) => table.key.includes(column) || referring.includes(column))
    .map((column) => (table.key.includes(column) ? `${column} •` : column));
}

function box(name: string, lines: readonly string[], href?: string): string {
  const cells = lines.map((line) => `<TR><TD ALIGN="LEFT" PORT="${line.replace(" •", "")}">${line}</TD></TR>`);
  const head = `<TR><TD PORT="name"${href ? ` HREF="${href}"` : ""}><B>${name}</B></TD></TR>`;
  return `"${name}" [label=<<TABLE BORDER="0" CELLBORDER="1" CELLSPACING="0" CELLPADDING="4">${head}${cells.join("")}</TABLE>>]`;
}

function address(table: string): string {
  return `/guides/data-dictionary.html#${table}`;
}

/** What Graphviz drew, in the colours and the font of the page, which may be dark. */
function drawing(svg: string): string {
  return svg
    .slice(svg.indexOf("<svg"))
    .replace(
      /<svg[^>]*viewBox="([^"]*)"[^>]*>/,
      '<svg viewBox="$1" fill="currentColor" role="group" aria-label="Tables and their references">',
    )
    .replace(/<!--[^]*?-->|<title>[^]*?<\/title>| (?:id|class|font-family|xlink:title|xml:space)="[^"]*"/g, "")
    .replaceAll('"black"', '"currentColor"')
    .replaceAll("xlink:href", "href")
    .replace(/\n+/g, "\n");
}
