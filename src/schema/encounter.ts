import * as z from "zod";
import { account, authoredAccount } from "./account.ts";
import { certainty } from "./certainty.ts";
import { citations } from "./citation.ts";
import { authoredDisputes, disputes } from "./dispute.ts";
import { location } from "./location.ts";
import { meeting } from "./meeting.ts";
import { actorId, edtf, encounterId, isoDay, prose } from "./values.ts";
import { actorSide, invitationOutcome, occasionKind, topic } from "./vocabularies.ts";

export const occasion = z
  .strictObject({
    name: prose.meta({ description: "What the event is called.", examples: ["Group of 20 summit"] }),
    kind: occasionKind.meta({ description: "What sort of event it is.", examples: ["multilateral-summit"] }),
  })
  .meta({ id: "Occasion", description: "The event that brought the two to one place, or was to." });

export const cancellation = z
  .strictObject({
    by: z
      .array(actorId)
      .min(1)
      .nullable()
      .meta({
        description: "Who dropped the meeting; null: no cited source says.",
        examples: [["donald-trump"]],
      }),
    reason: prose.nullable().meta({
      description: "The reason given, in our own words and attributed; null: no cited source says.",
      examples: ["Trump named the capture of Ukrainian ships and sailors by Russia."],
    }),
    announcedVia: prose.nullable().meta({
      description: "How it was made known; null: no cited source says.",
      examples: ["A social media post from the plane"],
    }),
    announcedOn: edtf
      .nullable()
      .meta({ description: "When it was made known (EDTF); null: no cited source says.", examples: ["2018-11-29"] }),
    citations,
  })
  .meta({ id: "Cancellation", description: "How a planned or expected meeting was dropped." });

export const invitation = z
  .strictObject({
    by: z
      .array(actorId)
      .min(1)
      .nullable()
      .meta({ description: "Who invited; null: no cited source says.", examples: [["vladimir-putin"]] }),
    extendedOn: edtf
      .nullable()
      .meta({ description: "When (EDTF); null: no cited source says.", examples: ["2019-06-28"] }),
    outcome: invitationOutcome.meta({ description: "What became of it.", examples: ["lapsed"] }),
    citations,
  })
  .meta({ id: "Invitation", description: "An invitation or announcement that came to nothing." });

/** What every encounter has; `status` tells their shapes apart. */
const common = <const Status extends string>(status: Status) => ({
  id: encounterId.meta({ description: "City and year; keeps its meaning for ever.", examples: ["helsinki-2018"] }),
  title: prose.meta({ description: "A short title of ours.", examples: ["Helsinki summit, July 2018"] }),
  status: z
    .literal(status)
    .meta({ description: "What became of it; tells the shapes of encounters apart.", examples: [status] }),
  statusNote: prose.meta({
    description: "Why it has this status, in a sentence of ours.",
    examples: ["The summit had been announced, and took place."],
  }),
  date: edtf.meta({ description: "When it was held, or planned for, local date (EDTF).", examples: ["2018-07-16"] }),
  start: isoDay.meta({ description: "The first day of `date` and all meetings; computed.", examples: ["2018-07-16"] }),
  end: isoDay.meta({ description: "The last day of `date` and all meetings; computed.", examples: ["2018-07-16"] }),
  location: location.meta({ description: "Where it was held, or was to be held." }),
  occasion: occasion.meta({
    description: "The event around it.",
    examples: [{ name: "Group of 20 summit", kind: "multilateral-summit" }],
  }),
  meetings: z.array(meeting).meta({
    description: "The contacts that the cited sources say took place, in order of time; empty: they report none.",
  }),
  topics: z.array(topic).meta({
    description:
      "The subjects that the two discussed, by at least one of its accounts, in alphabetical order; empty: no account names one; computed.",
    examples: [["ukraine"]],
  }),
  summary: prose.meta({
    description: "What happened, in our own words; says nothing that no cited part says.",
    examples: ["Trump and Putin met in Helsinki for about two hours."],
  }),
  accounts: z.array(account).meta({ description: "What the sides, and the sources in their own voice, say about it." }),
  noReadoutFrom: z.array(actorSide).meta({
    description:
      "The sides, American or Russian, from which no account names what the two discussed; empty also if they did not meet; computed.",
    examples: [["us"]],
  }),
  disputes,
  certainty: certainty.meta({ description: "How sure it is what became of it; computed.", examples: ["confirmed"] }),
  citations,
});

export const heldEncounter = z
  .strictObject({
    ...common("held"),
    meetings: z
      .array(meeting)
      .min(1)
      .meta({ description: "The contacts that took place, at least one, in order of time." }),
  })
  .meta({ id: "HeldEncounter", description: "An encounter at which the planned meeting took place." });

export const cancelledEncounter = z
  .strictObject({ ...common("cancelled"), cancellation: cancellation.meta({ description: "How it was dropped." }) })
  .meta({
    id: "CancelledEncounter",
    description:
      "An encounter whose meeting was agreed or expected, and then dropped; the two may have met in passing all the same.",
  });

export const neverHeldEncounter = z
  .strictObject({
    ...common("never-held"),
    invitation: invitation.meta({ description: "What there was instead of a meeting." }),
  })
  .meta({
    id: "NeverHeldEncounter",
    description:
      "An encounter of which nothing was agreed: one side invited or announced, and the other did not accept.",
  });

export const scheduledEncounter = z
  .strictObject({ ...common("scheduled") })
  .meta({ id: "ScheduledEncounter", description: "An encounter that was still ahead when the edition was made." });

export const encounter = z
  .discriminatedUnion("status", [heldEncounter, cancelledEncounter, neverHeldEncounter, scheduledEncounter])
  .meta({
    id: "Encounter",
    description:
      "One occasion, at one place, at which the two presidents met or were to meet in person; told apart by `status`.",
  });

const COMPUTED = { start: true, end: true, topics: true, noReadoutFrom: true, certainty: true } as const;
const AUTHORED = { accounts: z.array(authoredAccount), disputes: authoredDisputes };

/** An encounter as it is written in data/: without what is computed. */
export const authoredEncounter = z.discriminatedUnion("status", [
  heldEncounter.omit(COMPUTED).extend(AUTHORED),
  cancelledEncounter.omit(COMPUTED).extend(AUTHORED),
  neverHeldEncounter.omit(COMPUTED).extend(AUTHORED),
  scheduledEncounter.omit(COMPUTED).extend(AUTHORED),
]);
