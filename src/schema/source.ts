import * as z from "zod";
import { edtf, prose, shortString, sourceId, url } from "./values.ts";
import { sourceGrade, sourceKind } from "./vocabularies.ts";

export const source = z
  .strictObject({
    id: sourceId.meta({ description: "Publisher and a number, a date or key words.", examples: ["kremlin-58014"] }),
    publisher: prose.meta({ description: "Who published it first.", examples: ["Bloomberg"] }),
    via: prose.nullable().meta({
      description: "Who republished it, where that copy is the one cited; null: nobody.",
      examples: ["Deccan Herald"],
    }),
    title: prose
      .nullable()
      .meta({ description: "Its headline or title; null: not known.", examples: ["Russia-US summit"] }),
    authors: z
      .array(prose)
      .nullable()
      .meta({
        description: "Its authors, in the order given; null: not known.",
        examples: [["Anna Edgerton", "Anthony Halpin"]],
      }),
    url: url.meta({
      description: "Its address (RFC 3986), on the web.",
      examples: ["http://en.special.kremlin.ru/catalog/persons/498/events/58014"],
    }),
    published: edtf
      .nullable()
      .meta({ description: "When it was published (EDTF); null: not known.", examples: ["2018-07-16"] }),
    kind: sourceKind.meta({ description: "What sort of publication it is.", examples: ["news"] }),
    grade: sourceGrade.meta({ description: "How near it stands to what it tells of.", examples: ["press"] }),
    originalOf: prose.nullable().meta({
      description: "Whose report it carries or retells, by the name of that publisher or agency; null: its own.",
      examples: ["Reuters"],
    }),
    voice: prose.meta({
      description:
        "Who is heard in it: the owner of whoever reports, or else their name; computed. Sources with one voice count as one.",
      examples: ["Rossiya Segodnya"],
    }),
    sha256: shortString(64)
      .regex(/^[0-9a-f]{64}$/, "must be a SHA-256: 64 hexadecimal digits, in lowercase")
      .nullable()
      .meta({
        description:
          "The SHA-256 of its UTF-8 text, where the project holds that text; selectors count in it. Null: not held.",
        examples: ["eba1b98d61c596f7950b7567aeebcca993793bb19be4abcc633d94cce289a5d8"],
      }),
  })
  .meta({ id: "Source", description: "A published text that records cite." });

/** A source as it is written in data/: without what is computed. */
export const authoredSource = source.omit({ voice: true });
