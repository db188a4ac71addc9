import * as z from "zod";
import { independentSources } from "./certainty.ts";
import { citations } from "./citation.ts";
import { actorId, edtf, memberId, prose, shortString } from "./values.ts";
import { topic, topicAspect } from "./vocabularies.ts";

export const accountTopic = z
  .strictObject({
    topic: topic.meta({ description: "The subject.", examples: ["ukraine"] }),
    as: topicAspect.meta({ description: "How the account ties it to the record.", examples: ["discussed"] }),
  })
  .meta({ id: "AccountTopic", description: "A subject that an account names, and as what." });

/** An account as it is written in data/: without what is computed. */
export const authoredAccount = z.strictObject({
  id: memberId.meta({ description: "Unique within the record.", examples: ["putin-on-schedules"] }),
  by: z.array(actorId).meta({
    description: "Whose account it is; empty: the cited source in its own voice.",
    examples: [["vladimir-putin"]],
  }),
  date: edtf
    .nullable()
    .meta({ description: "When it was given (EDTF); null: no cited source says.", examples: ["2017-11-11"] }),
  about: shortString(500)
    .regex(/^(?:background|(?:\/[^/]+)+)$/, 'must be "background" or a path such as "/meetings/dinner"')
    .meta({
      description: 'What it is about: a path by id within the record, or "background".',
      examples: ["/cancellation/reason"],
    }),
  statement: prose.meta({
    description: "What is said, in our own words.",
    examples: ["The two men's schedules and points of protocol stood in the way."],
  }),
  topics: z.array(accountTopic).meta({
    description:
      "The subjects that it names, each as discussed, planned, a reason or an aftermath; in alphabetical order, then in this order; empty: it names none.",
    examples: [[{ topic: "ukraine", as: "discussed" }]],
  }),
  citations,
});

export const account = authoredAccount
  .extend({
    independentSources: independentSources.meta({
      description: "How many independent sources attest that this was said; weak sources do not count; computed.",
      examples: [1],
    }),
  })
  .meta({
    id: "Account",
    description:
      "What a named side, or the source in its own voice, says. Accounts may contradict each other, and both are kept.",
  });
