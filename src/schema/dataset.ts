import * as z from "zod";
import { FORMAT } from "../edition/format.ts";
import { account } from "./account.ts";
import { actor } from "./actor.ts";
import { call } from "./call.ts";
import { claimedContact } from "./claimed-contact.ts";
import { encounter } from "./encounter.ts";
import { proposal } from "./proposal.ts";
import { quote } from "./quote.ts";
import { redirect } from "./redirect.ts";
import { source } from "./source.ts";
import { edtf, prose } from "./values.ts";

const span = z
  .strictObject({
    from: edtf.meta({ description: "The first date covered (EDTF).", examples: ["2017-07"] }),
    to: edtf.meta({ description: "The last date covered (EDTF).", examples: ["2025-08-15"] }),
    searched: prose.meta({
      description: "What was searched for it.",
      examples: ["The article of August 2025, sentence by sentence."],
    }),
    missing: prose.meta({ description: "What is known to be missing.", examples: ["Contacts after 10 October 2026."] }),
    note: prose.meta({
      description: "What the claim rests on, and what is known to be missing.",
      examples: ["Every encounter that the article tells of."],
    }),
  })
  .meta({
    id: "CoverageSpan",
    description: "From when to when a kind of record claims to be complete, and in which sense.",
  });

export const coverage = z
  .strictObject({
    encounters: span.meta({ description: "For encounters." }),
    calls: span.meta({ description: "For calls." }),
    quotes: span.meta({ description: "For quotes." }),
    proposals: span.meta({ description: "For proposals." }),
    claimedContacts: span.meta({ description: "For claimed contacts." }),
  })
  .meta({
    id: "Coverage",
    description: "For each kind of record, from when to when the edition claims to be complete.",
  });

export const dataset = z
  .strictObject({
    format: z.literal(FORMAT).meta({ description: "The number of this shape.", examples: [FORMAT] }),
    coverage: coverage.meta({ description: "What the edition claims to hold." }),
    encounters: z.array(encounter).meta({ description: "In order of time, by first day." }),
    calls: z
      .array(call)
      .meta({ description: "In order of time, by first day; those of one day in the order in which they took place." }),
    proposals: z.array(proposal).meta({
      description: "Meetings that were floated and never arranged, in the order in which they were first floated.",
    }),
    claimedContacts: z.array(claimedContact).meta({
      description: "Contacts that one side claims, in the order in which they were first claimed.",
    }),
    quotes: z.array(quote).meta({ description: "In order of time, by first day; those without a date come last." }),
    actors: z.array(actor).meta({ description: "In order of their ids." }),
    sources: z.array(source).meta({ description: "In order of their ids." }),
    accounts: z.array(account).meta({ description: "Background that belongs to no encounter." }),
    redirects: z.array(redirect).meta({ description: "Where ids of earlier editions lead now." }),
  })
  .meta({ id: "Dataset", description: "All data of one edition, as in `dataset.json`." });
