import type { Rule } from "../rule.ts";
import { select } from "../source-texts.ts";

export const quotesVerbatim: Rule = {
  name: "quotes-verbatim",
  description: "A selector that supports a quote's text selects exactly its words, and a held source has one.",
  needsTexts: true,
  *check({ quotes, sources, texts }) {
    const digests = new Map(sources.map(({ record }) => [record.id, record.sha256]));
    for (const { file, path, record } of quotes) {
      for (const [at, { source, selector, supports }] of record.citations.entries()) {
        const text = texts?.get(digests.get(source) ?? "");
        if (text === undefined || !selector || (supports && !supports.includes("text"))) continue;
        const selected = select(text, selector);
        if (selected === record.text) continue;
        const found = text.indexOf(record.text);
        const start = Array.from(text.slice(0, found)).length;
        yield {
          file,
          path: `${path}/citations/${at}/selector`,
          value: selector,
          message:
            `selects ${JSON.stringify(selected.slice(0, 80))}, not the quote's words; ` +
            (found < 0
              ? "they are not in this source, letter for letter"
              : `they stand at ${start} to ${start + Array.from(record.text).length}`),
        };
      }
    }
  },
};
