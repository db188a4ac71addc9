import * as z from "zod";
import { recordId } from "./values.ts";
import { vocabulary } from "./vocabulary.ts";

export const redirectKind = vocabulary("RedirectKind", "The table of a record, by its name in `dataset.json`.", {
  encounters: "An encounter.",
  calls: "A call.",
  proposals: "A proposal.",
  claimedContacts: "A claimed contact.",
  quotes: "A quote.",
  actors: "An actor.",
  sources: "A source.",
  accounts: "An account of the background.",
});

export const redirect = z
  .strictObject({
    kind: redirectKind.meta({ description: "The table of the records.", examples: ["encounters"] }),
    from: recordId.meta({ description: "The id that earlier editions had.", examples: ["helsinki-2018"] }),
    to: z
      .array(recordId)
      .min(1)
      .meta({
        description: "The id that the record has now, or those of the records that it was split into.",
        examples: [["helsinki-2018"]],
      }),
  })
  .meta({
    id: "Redirect",
    description: "Where an id of earlier editions leads now. Ids are permanent: one that moves leads on.",
  });
