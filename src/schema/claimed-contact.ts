import * as z from "zod";
import { account, authoredAccount } from "./account.ts";
import { independentSources } from "./certainty.ts";
import { citations } from "./citation.ts";
import { actorId, claimedContactId, edtf, prose } from "./values.ts";
import { contactForm } from "./vocabularies.ts";

export const claimedContact = z
  .strictObject({
    id: claimedContactId.meta({
      description:
        'The month of `claimedOn` after "claimed-"; a second one of the month ends in -2. Keeps its meaning for ever.',
      examples: ["claimed-2025-12"],
    }),
    title: prose.meta({ description: "A short title of ours.", examples: ["A conversation before December 15, 2025"] }),
    by: z
      .array(actorId)
      .min(1)
      .meta({ description: "Who says that it took place: one of the two, or his side.", examples: [["donald-trump"]] }),
    date: edtf.nullable().meta({
      description: "When it took place, by those who claim it (EDTF); null: they do not say.",
      examples: ["2025-08-18/2025-08-25"],
    }),
    claimedOn: edtf.meta({
      description: "When it was first claimed, as far as the cited sources show (EDTF).",
      examples: ["2025-12-15"],
    }),
    form: contactForm,
    summary: prose.meta({
      description:
        "What is claimed and what the other side says, in our own words; says nothing that no cited part says.",
      examples: ["Trump said that he had spoken with Putin; the Kremlin knew of no call since October."],
    }),
    accounts: z.array(account).meta({
      description:
        "What each side says about it: the claim, and whether the other side confirms it, denies it or does neither.",
    }),
    independentSources: independentSources.meta({
      description:
        "How many independent sources attest that it was claimed, whether or not it took place; weak sources do not count; computed.",
      examples: [2],
    }),
    citations,
  })
  .meta({
    id: "ClaimedContact",
    description:
      "A contact of the two as presidents that one of them or his side says took place, and whose day neither side announced. " +
      "It is no call: it is in no query of calls, and in no count. If a side announces its day, it becomes a call.",
  });

/** A claimed contact as it is written in data/: without what is computed. */
export const authoredClaimedContact = claimedContact
  .omit({ independentSources: true })
  .extend({ accounts: z.array(authoredAccount) });
