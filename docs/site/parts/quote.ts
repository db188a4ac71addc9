import { type Citation, formatDate, getEncounter, type Quote } from "trump-putin-encounters";
import { addressOf } from "../addresses.ts";
import { html, type Part, raw } from "../html.ts";
import { actorLink } from "./actor.ts";
import { cited } from "./cited.ts";

/** Where words were said. */
const SETTINGS: Readonly<Record<Exclude<Quote["setting"], "other">, string>> = {
  meeting: "in talks",
  press: "to journalists",
  speech: "in a speech",
  statement: "in a statement",
  interview: "in an interview",
};

const LANGUAGES = new Intl.DisplayNames("en", { type: "language" });

/** A quote with its other wordings, and where each was found. */
export function quoteOf(quote: Quote, { isAlone = false } = {}): Part {
  const {
    id,
    speaker,
    text,
    date,
    about,
    setting,
    addressee,
    language,
    originalLanguage,
    original,
    variants,
    context,
    citations,
  } = quote;
  return html`<figure class="quote" id="${id}">
<blockquote${langOf(language)}><p>${text}</p></blockquote>
<figcaption><div>${actorLink(speaker)}${addressee && [" to ", actorLink(addressee)]}, ${isAlone ? dayOf(date) : html`<a class="permalink" href="${addressOf("quotes", id)}">${dayOf(date)}</a>`}${setting !== "other" && `, ${SETTINGS[setting]}`}${
    isAlone && about && html`; <a href="${addressOf("encounters", about)}">${getEncounter(about).title}</a>`
  }. ${context}${originalLanguage !== null && originalLanguage !== language && ` Said in ${LANGUAGES.of(originalLanguage) ?? originalLanguage}${original === null ? "; no source found prints the original" : ""}.`} ${cited(wordsIn(citations), undefined, isAlone ? text : undefined)}</div>
${
  (original !== null || variants.length > 0) &&
  html`<div class="wordings">
    ${original && wording("Original", original, isAlone)}${variants.map((variant) => wording(variant.language === language ? "Other wording" : "In", variant, isAlone))}
  </div>`
}</figcaption></figure>`;
}

function wording(name: string, { text, language, citations }: Quote["variants"][number], isAlone: boolean): Part {
  const inLanguage = LANGUAGES.of(language) ?? language;
  return html`<div><div class="name">${name === "In" ? `In ${inLanguage}` : `${name}, ${inLanguage}`} ${cited(citations, undefined, isAlone ? text : undefined)}</div><blockquote${langOf(language)}><p>${text}</p></blockquote></div>`;
}

function langOf(language: string): Part {
  return language !== "en" && raw(` lang="${language}"`);
}

function dayOf(date: string | null): string {
  return date === null ? "day not known" : formatDate(date);
}

/** The citations of the words themselves, rather than of the day on which they were said. */
function wordsIn(citations: readonly Citation[]): readonly Citation[] {
  const found = citations.filter(({ supports }) => !supports || supports.includes("text"));
  return found.length ? found : citations;
}
