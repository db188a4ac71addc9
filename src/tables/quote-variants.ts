import type { Ids, Quote, Wording } from "../records/types.ts";
import { pathOfPart, type Place, placeAt } from "./place.ts";
import type { Table } from "./table.ts";

interface Parts {
  quote: Quote<Ids>;
  variant: Wording<Ids>;
  at: Place;
}

export const quoteVariants: Table<Parts, "quotes"> = {
  name: "quote_variants",
  row: "quoteVariant",
  meaning: "A quote as another source words or translates it.",
  key: ["quote", "nth"],
  references: [{ columns: ["quote"], table: "quotes", key: ["id"] }],
  parts: { quote: "Quote", variant: "Wording" },
  columns: {
    quote: { path: "quote.id", meaning: "The quote." },
    nth: {
      schema: { type: "integer", minimum: 1 },
      meaning: "Its place among the variants of the quote.",
      example: 1,
      read: ({ at }) => at.nth,
    },
    path: pathOfPart("/variants/0"),
    text: "variant.text",
    language: "variant.language",
  },
  rows: ({ quotes }) =>
    quotes.flatMap((quote) => {
      // Records of the first edition have none.
      const { variants = [] } = quote as Partial<Quote<Ids>>;
      return variants.map((variant, index) => ({ quote, variant, at: placeAt("variants", index) }));
    }),
};
