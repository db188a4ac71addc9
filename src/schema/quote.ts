import * as z from "zod";
import { certainty } from "./certainty.ts";
import { citations } from "./citation.ts";
import { authoredDisputes, disputes } from "./dispute.ts";
import { actorId, edtf, encounterId, languageTag, prose, quoteId } from "./values.ts";
import { quoteSetting } from "./vocabularies.ts";

export const wording = z
  .strictObject({
    text: prose.meta({
      description: "The words, letter for letter as the cited source prints them.",
      examples: ["But they will be disciplined for that"],
    }),
    language: languageTag.meta({ description: "The language of `text` (BCP 47).", examples: ["en"] }),
    citations,
  })
  .meta({ id: "Wording", description: "The same words as another source gives them." });

export const quote = z
  .strictObject({
    id: quoteId.meta({
      description: "Speaker, year and key words; keeps its meaning for ever.",
      examples: ["trump-2019-of-course"],
    }),
    speaker: actorId.meta({ description: "Who said it.", examples: ["donald-trump"] }),
    text: prose.meta({
      description: "The words, letter for letter as the source prints them.",
      examples: ["Yes, of course I will."],
    }),
    isFragment: z
      .boolean()
      .nullable()
      .meta({
        description:
          'Whether `text` is a part of a sentence: true if it begins in lowercase; null: not known, as it has no end mark, which may be so because the source goes on with "he said"; computed.',
        examples: [false],
      }),
    about: encounterId.nullable().meta({
      description: "The encounter that it was said at or is about; null: it belongs to none.",
      examples: ["osaka-2019"],
    }),
    date: edtf.nullable().meta({
      description:
        "When it was said (EDTF); an interval spans the days between which it was said; null: no cited source says.",
      examples: ["2019-06-28"],
    }),
    setting: quoteSetting.meta({ description: "Where it was said.", examples: ["press"] }),
    addressee: actorId.nullable().meta({
      description: "To whom; null: to nobody in particular, or no cited source says.",
      examples: ["vladimir-putin"],
    }),
    language: languageTag.meta({ description: "The language of `text` (BCP 47).", examples: ["en"] }),
    originalLanguage: languageTag.nullable().meta({
      description: "The language in which it was said (BCP 47); null: no cited source says.",
      examples: ["ru"],
    }),
    original: wording.nullable().meta({
      description:
        "The words in the language in which they were said; null: `text` is that, or no cited source has them.",
    }),
    variants: z
      .array(wording)
      .meta({ description: "Other wordings and translations in other sources; empty: none is known." }),
    continues: quoteId.nullable().meta({
      description:
        "The quote that it goes on from, where an attribution interrupts it; null: it stands alone or begins.",
      examples: ["putin-2017-schedules"],
    }),
    context: prose.meta({
      description: "In which connection it was said, in our own words.",
      examples: ["Trump's answer to a question about the 2020 election."],
    }),
    disputes,
    certainty: certainty.meta({
      description: "How sure it is that it was said in substance; computed.",
      examples: ["confirmed"],
    }),
    citations,
  })
  .meta({ id: "Quote", description: "One unbroken span of words that a source gives as said by one actor." });

/** A quote as it is written in data/: without what is computed. */
export const authoredQuote = quote.omit({ certainty: true, isFragment: true }).extend({ disputes: authoredDisputes });
