import type { Ids, Quote } from "../records/types.ts";
import type { Table } from "./table.ts";

export const quotes: Table<{ quote: Quote<Ids> }, "quotes"> = {
  name: "quotes",
  row: "quote",
  meaning: "An unbroken span of words that a source gives as said by one actor.",
  key: ["id"],
  references: [
    { columns: ["speaker"], table: "actors", key: ["id"] },
    { columns: ["about"], table: "encounters", key: ["id"] },
    { columns: ["addressee"], table: "actors", key: ["id"] },
    { columns: ["continues"], table: "quotes", key: ["id"] },
  ],
  parts: { quote: "Quote" },
  columns: {
    id: "quote.id",
    speaker: "quote.speaker",
    text: "quote.text",
    is_fragment: "quote.isFragment",
    about: "quote.about",
    date: "quote.date",
    first_day: { firstDayOf: "quote.date" },
    last_day: { lastDayOf: "quote.date" },
    setting: "quote.setting",
    addressee: "quote.addressee",
    language: "quote.language",
    original_language: "quote.originalLanguage",
    original_text: {
      path: "quote.original.text",
      meaning: "The words in the language in which they were said; null: `text` is that, or no cited source has them.",
    },
    continues: "quote.continues",
    context: "quote.context",
    certainty: "quote.certainty",
  },
  rows: ({ quotes }) => quotes.map((quote) => ({ quote })),
};
