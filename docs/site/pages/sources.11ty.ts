import {
  type CitedPlace,
  edition,
  formatDate,
  formatSource,
  getActor,
  label,
  type Source,
  sources,
  titleOf,
  whereCited,
} from "trump-putin-encounters";
import { keyInWords, subjectInWords } from "../../../src/scripts/generate/in-words.ts";
import { addressOf, anchorOf } from "../addresses.ts";
import { html, type Part } from "../html.ts";
import { placesIn, toWords } from "../parts/cited.ts";
import { counted } from "../parts/counted.ts";
import { factList } from "../parts/facts.ts";
import { pager } from "../parts/pager.ts";
import { useRecord } from "../parts/use-record.ts";

const all: readonly Source[] = sources;

export const data = {
  style: "lists.css",
  records: all,
  pagination: { data: "records", size: 1, alias: "source" },
  permalink: ({ source }: Given) => addressOf("sources", source.id),
  eleventyComputed: {
    title: ({ source }: Given) => titleOfSource(source),
    description: ({ source }: Given) => `What the record takes from ${formatSource(source, { url: false })}.`,
    jsonLd: ({ source: { title, publisher, authors, published, url, kind } }: Given) => ({
      "@context": "https://schema.org",
      "@type": kind === "news" ? "NewsArticle" : kind === "dataset" ? "Dataset" : "CreativeWork",
      name: title ?? publisher,
      publisher: { "@type": "Organization", name: publisher },
      ...(authors && { author: authors.map((name) => ({ "@type": "Person", name })) }),
      ...(published && { datePublished: published }),
      url,
    }),
  },
};

interface Given {
  readonly source: Source;
}

export function render({ source }: Given) {
  const { id, publisher, via, title, authors, url, published, kind, grade, originalOf, voice, sha256 } = source;
  const places = whereCited(id);
  const byRecord = Map.groupBy(places, ({ record }) => record);
  return html`<article>
    <p class="kicker">Source</p>
    <h1 data-pagefind-weight="1">${title ?? publisher}</h1>
    ${factList([
      ["Published by", publisher],
      via !== null && ["Republished by", via],
      originalOf !== null && ["Carries", `the report of ${originalOf}`],
      voice !== publisher && ["Counts as", voice],
      authors !== null && ["By", new Intl.ListFormat("en").format(authors)],
      ["Published", published === null ? "not known" : formatDate(published)],
      ["Type", `${label(kind)}, ${grade === "press" ? "press" : label(grade).toLowerCase()}`],
      ["Address", html`<a class="address" href="${url}">${url}</a>`],
      sha256 !== null && [
        "Its text",
        html`The project holds a copy. SHA-256: <code class="digest">${sha256}</code>. Places count its characters (Unicode
          code points), the end exclusive.`,
      ],
    ])}
    <section>
      <h2 id="cited">Cited in ${counted(byRecord.size, "record")}</h2>
      <ul class="cited-in">
        ${Array.from(
          byRecord,
          ([record, found]) =>
            html`<li>
              ${recordLink(record)}
              <ul>
                ${found.map((place) => html`<li>${placeOf(place, url)}</li>`)}
              </ul>
            </li>`,
        )}
      </ul>
    </section>
    ${useRecord(formatSource(source, { url: false }), `import { getSource, whereCited } from "trump-putin-encounters"; // ${edition.version}\n\ngetSource("${id}");\nwhereCited("${id}");`, "sources", id)}
  </article>
  ${pager("Sources", all, source, "sources", titleOfSource)}`.toString();
}

function titleOfSource({ publisher, title }: Source): string {
  return title === null ? publisher : `${publisher}: ${title}`;
}

type CitingRecord = CitedPlace["record"];

function recordLink(record: CitingRecord): Part {
  const { address, title } = pageOf(record);
  return address === null ? title : html`<a href="${address}">${title}</a>`;
}

/** What the source supports there; a quote leads to its words on the source's own page. */
function placeOf({ record, path, citation }: CitedPlace, url: string): Part {
  const { address } = pageOf(record);
  const [, list, member] = path.split("/");
  const part = partOf(record, path);
  return [
    address !== null && member !== undefined && ANCHORED.has(list ?? "")
      ? html`<a href="${address}#${anchorOf(`/${String(list)}/${member}`)}">${part}</a>`
      : part,
    citation.supports && `: ${citation.supports.map(keyInWords).join(", ")}`,
    placesIn([citation]),
    "text" in record && path === "" && html` <a class="out" href="${toWords(url, record.text)}">find the words</a>`,
  ];
}

/** The parts of a record that have an anchor on its page. */
const ANCHORED: ReadonlySet<string> = new Set(["accounts", "meetings", "disputes"]);

/** A part of a record that is cited, in words. */
function partOf(record: CitingRecord, path: string): string {
  const [, list, member, , claim] = path.split("/");
  if (path === "") return "the record itself";
  if (list === "disputes" && "disputes" in record && claim !== undefined) {
    const dispute = record.disputes.find(({ id }) => id === member);
    if (dispute) return `A claim where sources disagree: ${subjectInWords(record, dispute.path)}`;
  }
  if (list === "variants") return "Another wording";
  return subjectInWords(record, path).replace(/^“|”$/g, "");
}

function pageOf(record: CitingRecord): { readonly address: string | null; readonly title: string } {
  if ("name" in record) return { address: addressOf("people", record.id), title: record.name };
  if ("speaker" in record)
    return {
      address: addressOf("quotes", record.id),
      title: `Quote of ${getActor(record.speaker).name}: “${record.text}”`,
    };
  if ("statement" in record) return { address: null, title: `Background: ${record.statement}` };
  const folder =
    "location" in record
      ? "encounters"
      : "participants" in record
        ? "calls"
        : "form" in record
          ? "claimed-contacts"
          : "proposals";
  return { address: addressOf(folder, record.id), title: titleOf(record) };
}
