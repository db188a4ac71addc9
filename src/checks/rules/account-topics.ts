import type { AuthoredAccount, Filed } from "../authored-data.ts";
import type { Problem } from "../problem.ts";
import type { Rule } from "../rule.ts";
import { topicAspect } from "../../schema/vocabularies.ts";

type AccountTopic = AuthoredAccount["topics"][number];
type Aspect = AccountTopic["as"];

/** For an aspect that a record cannot have, why. */
type Refused = Readonly<Partial<Record<Aspect, string>>>;

const DISCUSSED_NOTHING = "the two did not meet";
const DROPPED_NOTHING = "nothing was dropped, put off or declined";

export const accountTopics: Rule = {
  name: "account-topics",
  description:
    "The topics of an account stand once each, in alphabetical order; each is named as something that its record can have.",
  *check({ encounters, calls, proposals, claimedContacts, accounts }) {
    for (const filed of encounters) {
      const { meetings, status } = filed.record;
      yield* problemsOf(filed, {
        ...(meetings.length ? {} : { discussed: DISCUSSED_NOTHING }),
        ...(status === "cancelled" || status === "never-held" ? {} : { reason: DROPPED_NOTHING }),
      });
    }
    for (const filed of [...calls, ...claimedContacts]) yield* problemsOf(filed, { reason: DROPPED_NOTHING });
    for (const filed of proposals) yield* problemsOf(filed, { discussed: DISCUSSED_NOTHING });
    for (const { file, path, record } of accounts)
      if (record.topics.length)
        yield { file, path: `${path}/topics`, value: record.topics, message: "must be []: it belongs to no encounter" };
  },
};

function* problemsOf(
  { file, path, record }: Filed<{ accounts: AuthoredAccount[] }>,
  refused: Refused,
): Iterable<Problem> {
  for (const { id, topics } of record.accounts) {
    const place = { file, path: `${path}/accounts/${id}/topics` };
    const right = inOrder(topics);
    if (JSON.stringify(right) !== JSON.stringify(topics.map(({ topic, as }) => ({ topic, as }))))
      yield { ...place, value: topics, message: `must be ${JSON.stringify(right)}` };
    const fitting = topicAspect.options.filter((aspect) => refused[aspect] === undefined);
    for (const [at, { topic, as }] of topics.entries()) {
      const why = refused[as];
      if (why !== undefined)
        yield {
          ...place,
          path: `${place.path}/${at}/as`,
          value: as,
          message: `does not fit "${topic}" here: ${why}. Choose one of ${fitting.join(", ")}, as its statement says`,
        };
    }
  }
}

/** Each pair once, by topic, then by aspect in the order of the vocabulary. */
function inOrder(topics: readonly AccountTopic[]): AccountTopic[] {
  const key = ({ topic, as }: AccountTopic) => `${topic} ${topicAspect.options.indexOf(as)}`;
  const pairs = new Map(topics.map(({ topic, as }) => [key({ topic, as }), { topic, as }]));
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}
