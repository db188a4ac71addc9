import * as z from "zod";
import { account, authoredAccount } from "./account.ts";
import { certainty } from "./certainty.ts";
import { citations } from "./citation.ts";
import { authoredDisputes, disputes } from "./dispute.ts";
import { actorId, callId, edtf, isoDay, prose } from "./values.ts";
import { actorSide, durationBound, topic } from "./vocabularies.ts";

export const callDate = z
  .strictObject({
    washington: edtf.meta({ description: "By the calendar of Washington (EDTF).", examples: ["2025-08-18"] }),
    moscow: edtf.nullable().meta({
      description: "By the calendar of Moscow (EDTF); null: no cited source gives it.",
      examples: ["2025-08-19"],
    }),
  })
  .meta({ id: "CallDate", description: "The day of a call in both capitals, which lie seven or eight hours apart." });

export const callDuration = z
  .strictObject({
    by: z.array(actorId).meta({
      description: "Who gives this length; empty: the cited sources in their own voice.",
      examples: [["yuri-ushakov"]],
    }),
    minutes: z
      .int()
      .positive()
      .meta({ description: "A number of minutes.", examples: [85] }),
    bound: durationBound.meta({ description: "How to read the number.", examples: ["about"] }),
    citations,
  })
  .meta({ id: "CallDuration", description: "One statement of how long a call lasted." });

export const call = z
  .strictObject({
    id: callId.meta({
      description: "The day in Washington; a second call of the day ends in -2. Keeps its meaning for ever.",
      examples: ["call-2020-04-12-2"],
    }),
    date: callDate.meta({ description: "When it took place." }),
    start: isoDay.meta({
      description: "The first day of `date`, in either capital; computed.",
      examples: ["2025-08-18"],
    }),
    end: isoDay.meta({ description: "The last day of `date`, in either capital; computed.", examples: ["2025-08-19"] }),
    participants: z
      .array(actorId)
      .min(2)
      .meta({
        description: "Who took part: the two presidents, and whoever else was on the line.",
        examples: [["donald-trump", "vladimir-putin"]],
      }),
    durations: z.array(callDuration).meta({
      description:
        "How long it lasted, by each who says so, the length to show first in front; empty: no cited source says.",
    }),
    initiatedBy: z
      .array(actorId)
      .min(1)
      .nullable()
      .meta({
        description: "At whose initiative; both: they had agreed on it; null: no cited source says.",
        examples: [["donald-trump"]],
      }),
    topics: z.array(topic).meta({
      description:
        "The subjects that the two discussed, by at least one of its accounts, in alphabetical order; empty: no account names one; computed.",
      examples: [["ukraine"]],
    }),
    summary: prose.meta({
      description: "What it was about, in our own words; says nothing that no cited part says.",
      examples: ["The two spoke about Ukraine for about an hour."],
    }),
    accounts: z
      .array(account)
      .meta({ description: "What the sides, and the sources in their own voice, say about it." }),
    noReadoutFrom: z.array(actorSide).meta({
      description: "The sides, American or Russian, from which no account names what the two discussed; computed.",
      examples: [["us"]],
    }),
    disputes,
    certainty: certainty.meta({
      description: "How sure it is that the call took place; computed.",
      examples: ["confirmed"],
    }),
    citations,
  })
  .meta({ id: "Call", description: "One telephone conversation of the two as presidents." });

/** A call as it is written in data/: without what is computed. */
export const authoredCall = call
  .omit({ start: true, end: true, topics: true, noReadoutFrom: true, certainty: true })
  .extend({ accounts: z.array(authoredAccount), disputes: authoredDisputes });
