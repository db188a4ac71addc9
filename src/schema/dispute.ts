import * as z from "zod";
import { independentSources } from "./certainty.ts";
import { citations } from "./citation.ts";
import { duration } from "./duration.ts";
import { actorId, memberId, memberPath, prose } from "./values.ts";

const authoredClaim = z.strictObject({
  id: memberId.meta({ description: "Unique within the dispute.", examples: ["trump"] }),
  by: z.array(actorId).meta({
    description: "Whose claim it is; empty: the cited sources in their own voice.",
    examples: [["donald-trump"]],
  }),
  value: z
    .union(
      [duration, z.array(actorId), z.number(), z.boolean(), prose],
      "must be a duration, an array of actors' ids, a number, true or false, or a string that is not empty",
    )
    .meta({
      description:
        "What this side gives instead: a value of the kind that stands at the path (a duration, actors, a date, a number), or a sentence in our own words; at `/durations`, one of the durations.",
      examples: [{ minutes: 15, bound: "about" }],
    }),
  citations,
});

export const claim = authoredClaim
  .extend({
    independentSources: independentSources.meta({
      description: "How many independent sources attest that this is claimed; weak sources do not count; computed.",
      examples: [1],
    }),
  })
  .meta({ id: "Claim", description: "What one side of a dispute says." });

const authoredDispute = z.strictObject({
  id: memberId.meta({ description: "Unique within the record.", examples: ["dinner-duration"] }),
  path: memberPath.meta({
    description: "What is disputed: a path by id within the record.",
    examples: ["/meetings/dinner/duration"],
  }),
  why: prose.meta({
    description:
      "Why the record follows the claim that it does, or why it follows none: a sentence on grounds that the claims, their sources and their dates show.",
    examples: ["Two independent sources give two hours and ten minutes, one of them on the day."],
  }),
  claims: z.array(authoredClaim).min(2),
});

export const dispute = authoredDispute
  .extend({
    claims: z.array(claim).min(2).meta({ description: "What each side says." }),
    follows: memberId.nullable().meta({
      description:
        "The id of the claim whose value the record holds at `path`, at `/durations` as the first; null: it follows none of them, or an account stands there; computed.",
      examples: ["trump"],
    }),
  })
  .meta({ id: "Dispute", description: "A point on which sources contradict each other." });

export const disputes = z
  .array(dispute)
  .meta({ description: "The points on which sources contradict each other; empty: none is known." });

/** Disputes as they are written in data/: without what is computed. */
export const authoredDisputes = z.array(authoredDispute);
