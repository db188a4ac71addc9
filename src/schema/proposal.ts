import * as z from "zod";
import { account, authoredAccount } from "./account.ts";
import { certainty } from "./certainty.ts";
import { citations } from "./citation.ts";
import { actorId, edtf, proposalId, prose } from "./values.ts";

export const proposal = z
  .strictObject({
    id: proposalId.meta({
      description: "Place or event and year; keeps its meaning for ever.",
      examples: ["riyadh-2025"],
    }),
    title: prose.meta({ description: "A short title of ours.", examples: ["A first meeting in Saudi Arabia, 2025"] }),
    by: z
      .array(actorId)
      .min(1)
      .nullable()
      .meta({ description: "Who floated it; null: no cited source says.", examples: [["donald-trump"]] }),
    date: edtf
      .nullable()
      .meta({ description: "When it was to be (EDTF); null: no cited source says.", examples: ["2020-09"] }),
    proposedOn: edtf.meta({
      description: "When it was first floated, as far as the cited sources show (EDTF).",
      examples: ["2025-02-12"],
    }),
    place: prose
      .nullable()
      .meta({ description: "Where it was to be; null: no cited source says.", examples: ["Saudi Arabia"] }),
    summary: prose.meta({
      description: "What was floated and what became of it, in our own words; says nothing that no cited part says.",
      examples: ["Trump expected their first meeting in Saudi Arabia; no date was set."],
    }),
    accounts: z
      .array(account)
      .meta({ description: "What the sides, and the sources in their own voice, say about it." }),
    certainty: certainty.meta({
      description: "How sure it is that it was floated; computed.",
      examples: ["confirmed"],
    }),
    citations,
  })
  .meta({
    id: "Proposal",
    description:
      "A meeting in person that was floated, and that was never arranged; no encounter, and in no query of encounters.",
  });

/** A proposal as it is written in data/: without what is computed. */
export const authoredProposal = proposal.omit({ certainty: true }).extend({ accounts: z.array(authoredAccount) });
